import { countStates } from '#src/domain/duty/count-states.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { explained } from '#src/questions/explained.ts'
import { ExplainedWords } from '#src/workspace/words/ExplainedWords.tsx'
import { flowingListClass, flowingClass } from '#src/workspace/layout-class.ts'
import { DutyCard } from './DutyCard.tsx'
import { NotesList } from './NotesList.tsx'
import { stateOf } from './state-of.ts'
import type { DutiesView } from './use-duties.ts'
import { useDutyWords } from './use-duty-words.ts'

export function TodayDuties({ view }: { readonly view: DutiesView }) {
  const { t } = useTranslation(['duties', 'nations'])
  const words = useDutyWords()
  const { organisation, items, tooFewStaff, notes } = view
  const counts = countStates(items.map(({ id }) => stateOf(view, id)?.state.met ?? null))
  return (
    <section id="duties-today" className={flowingClass()} aria-labelledby="duties-today-title">
      <div>
        <h2 id="duties-today-title">{t('today.title')}</h2>
        <p>{t(`nations:${organisation.nation}.duty`)}</p>
      </div>
      {items.length === 0 ? (
        <p>{t('today.none')}</p>
      ) : (
        <p>
          <strong>{words.counts(counts)}</strong>
        </p>
      )}
      {tooFewStaff.length > 0 && (
        <p>
          {t('today.tooFew', {
            count: tooFewStaff.length,
            staff: Math.max(...tooFewStaff.map(({ staffFrom }) => staffFrom ?? 0)),
          })}
        </p>
      )}
      <ExplainedWords words={explained.duties} />
      <NotesList notes={notes.filter(({ kind }) => kind === 'who')} title={t('today.toKnow')} />
      <ul className={flowingListClass()}>
        {items.map((item) => (
          <li key={`${item.nation} ${item.id}`}>
            <DutyCard view={view} item={item} />
          </li>
        ))}
      </ul>
      <NotesList
        notes={notes.filter(({ kind }) => kind === 'mayChange')}
        title={t('today.mayChange')}
      />
    </section>
  )
}
