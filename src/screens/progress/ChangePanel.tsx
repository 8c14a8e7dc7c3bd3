import { isStage, type Choice, type Stage } from '#src/domain/answer/answer.ts'
import { changeBetween, type QuestionChange } from '#src/domain/progress/change.ts'
import { useFormats } from '#src/i18n/formats.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ChangeTrack } from '#src/ui/chart/ChangeTrack.tsx'
import { DataTable } from '#src/ui/chart/DataTable.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useClosedWords } from '#src/workspace/use-closed-words.ts'
import type { ProgressRound } from './progress-round.ts'
import { useChangeSentence } from './use-change-sentence.ts'
import { useReadingWords } from './use-reading-words.ts'

interface ChangePanelProps {
  readonly before: ProgressRound
  readonly after: ProgressRound
  readonly labelOf: (roundId: string) => string
  readonly terms: Terms
}

export function ChangePanel({ before, after, labelOf, terms }: ChangePanelProps) {
  const { t } = useTranslation('progress')
  const { list } = useFormats()
  const words = useReadingWords()
  const sentence = useChangeSentence()
  const { name: nameBefore } = useClosedWords(before, terms)
  const { name: nameAfter } = useClosedWords(after, terms)
  const [from, to] = [labelOf(before.id), labelOf(after.id)]
  const { questions, onlyBefore, onlyAfter } = changeBetween(before, after)
  if (questions.length === 0) {
    return (
      <Panel title={t('change.title')}>
        <p>{t('change.noneShared')}</p>
      </Panel>
    )
  }

  return (
    <Panel title={t('change.title')}>
      <p>{sentence(questions, from, to)}</p>
      <DataTable
        caption={t('change.table')}
        columns={[t('change.question'), from, to, t('change.what')]}
        rows={questions.map((change) => ({
          key: change.meaning,
          heading: nameAfter(change.question),
          cells: [words.choice(change.from), words.choice(change.to), whatChanged(change)],
        }))}
      />
      <p className="quiet small">{t('change.key')}</p>
      {onlyBefore.length > 0 && (
        <p>
          {t('change.onlyIn', {
            round: from,
            names: list(onlyBefore.map((q) => nameBefore(q.id))),
          })}
        </p>
      )}
      {onlyAfter.length > 0 && (
        <p>
          {t('change.onlyIn', { round: to, names: list(onlyAfter.map((q) => nameAfter(q.id))) })}
        </p>
      )}
    </Panel>
  )

  function whatChanged(change: QuestionChange) {
    return (
      <>
        <ChangeTrack from={stageOf(change.from)} to={stageOf(change.to)} />
        <span>{kindWords(change)}</span>
      </>
    )
  }

  function kindWords({ kind, from: one, to: other }: QuestionChange): string {
    if (kind !== 'movedOn' && kind !== 'movedBack') return t(`kind.${kind}`)
    const count = Math.abs((stageOf(other) ?? 0) - (stageOf(one) ?? 0))
    return t(`kind.${kind}`, { count })
  }
}

function stageOf(choice: Choice | null): Stage | null {
  return choice !== null && isStage(choice) ? choice : null
}
