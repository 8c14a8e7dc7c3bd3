import type { Choice } from '#src/domain/answer/answer.ts'
import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { DataTable } from '#src/ui/chart/DataTable.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { usePeerWords } from './use-peer-words.ts'

/** What they can show before what they say, as they sent it. */
export function PeerFigures({ summary }: Pick<PeerSummary, 'summary'>) {
  const { t } = useTranslation('peers')
  const words = usePeerWords()
  const { claimed, backed, questions, evidenceChecked } = summary
  const shown = (choice: Choice | null, missing: 'notSaid' | 'notLooked') =>
    choice === null ? t(`one.${missing}`) : words.choice(choice, 'notKnown')
  return (
    <Panel title={t('one.figures')}>
      <DataTable
        caption={t('one.figures')}
        columns={[t('one.question'), t('one.show'), t('one.say')]}
        rows={[
          {
            key: 'whole',
            heading: <strong>{t('one.whole')}</strong>,
            cells: [shown(backed, 'notLooked'), words.choice(claimed ?? 'dontKnow', 'notPlaced')],
          },
          ...questions.map(({ meaning, choice, backed: carried }) => ({
            key: meaning,
            heading: words.question(meaning),
            cells: [shown(carried, 'notLooked'), shown(choice, 'notSaid')],
          })),
        ]}
      />
      <p className="quiet small">
        {t('one.evidence', { count: evidenceChecked })}{' '}
        {questions.length === 0 && t('one.noQuestions')}
      </p>
    </Panel>
  )
}
