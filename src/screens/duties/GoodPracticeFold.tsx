import { countStates } from '#src/domain/duty/count-states.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { goodPractice } from '#src/questions/duties.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import { cardClass } from '#src/ui/page/card-class.ts'
import { flowingListClass } from '#src/workspace/layout-class.ts'
import { DutyFields } from './DutyFields.tsx'
import { stateOf } from './state-of.ts'
import type { DutiesView } from './use-duties.ts'
import { useDutyWords } from './use-duty-words.ts'
import styles from './Duties.module.css'

/** What the law of the 2000s asked for: no duty today, and still worth doing. */
export function GoodPracticeFold({ view }: { readonly view: DutiesView }) {
  const { t } = useTranslation('duties')
  const formats = useFormats()
  const words = useDutyWords()
  const { specific, staff, checked } = goodPractice
  const marks = [...specific, ...staff].map(({ id }) => stateOf(view, id)?.state.met ?? null)
  return (
    <Disclosure summary={<h2 id="duties-good">{t('good.title')}</h2>}>
      <p>{t('good.then')}</p>
      <p>{t('good.now', { date: formats.date(checked) })}</p>
      <p>
        <strong>{words.counts(countStates(marks))}</strong>
      </p>
      <h3>{t('good.specific')}</h3>
      {listOf(specific)}
      <h3>{t('good.staff')}</h3>
      {listOf(staff)}
    </Disclosure>
  )

  function listOf(items: typeof specific) {
    return (
      <ul className={flowingListClass()}>
        {items.map(({ id, sources }) => (
          <li key={`${view.organisation.nation} ${id}`}>
            <article className={`${cardClass()} ${styles['card']}`}>
              <div>
                <h4>{t(`items.${id}.title`)}</h4>
                <p>{t(`items.${id}.what`)}</p>
                <SourceRef sources={sources} />
              </div>
              <DutyFields view={view} itemId={id} />
            </article>
          </li>
        ))}
      </ul>
    )
  }
}
