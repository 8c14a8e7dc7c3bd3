import { useTranslation } from '#src/i18n/words.ts'
import type { ClosedRound } from '#src/storage/closures.ts'
import type { Block } from '#src/transfer/word/report.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { heading, paragraph } from '#src/workspace/report/blocks.ts'
import { useRangeWords } from '#src/workspace/report/use-range-words.ts'
import { useStageReasons } from '#src/workspace/report/use-stage-reasons.ts'
import { labelled } from './labelled.ts'
import type { ClosureReading } from './read-closure.ts'

/** The stage in full, first what can be shown; why, and how far it could be off. */
export function useStandBlocks(
  { round, closure: { content } }: ClosedRound,
  { reading, choices }: ClosureReading,
): readonly Block[] {
  const { t } = useTranslation(['briefing', 'result', 'stages'])
  const stages = useStageWords()
  const reasons = useStageReasons()
  const rangeWords = useRangeWords()
  const { claimed, backed, mode } = content
  const [say, show] = [claimed.stage, backed?.stage ?? null]
  const shown = backed === null ? t('stand.notChecked') : stageOf(show)
  const meant = show ?? say
  return [
    heading(t('stand.title')),
    { kind: 'paragraph', words: labelled(t('stand.show'), shown), look: 'lead' },
    { kind: 'paragraph', words: labelled(t('stand.say'), stageOf(say)), look: 'lead' },
    ...(meant === null
      ? []
      : [
          labelledParagraph(
            t('stand.means', { stage: stages.name(meant) }),
            t(`stages:${meant}.what`),
          ),
        ]),
    ...whyBlocks(),
    labelledParagraph(
      t('result:range.title'),
      rangeWords({
        say,
        show,
        range: claimed.range,
        backedRange: backed?.range ?? null,
        dontKnow: claimed.dontKnow,
      }).join(' '),
    ),
    ...noteBlocks().map((note) => paragraph(note)),
  ]

  function stageOf(stage: typeof say): string {
    return stage === null ? t('stand.notPlaced') : stages.full(stage)
  }

  function labelledParagraph(label: string, text: string): Block {
    return { kind: 'paragraph', words: labelled(label, text) }
  }

  function whyBlocks(): readonly Block[] {
    if (reading.claimed.kind === 'incomplete') return []
    const why = reasons({
      claimed: reading.claimed,
      backed: reading.backed,
      choices,
      isClosed: true,
    })
    return [labelledParagraph(t('stand.why'), why.join(' '))]
  }

  function noteBlocks(): readonly string[] {
    return [
      t(mode === 'alone' ? 'result:view.alone' : 'result:view.together'),
      ...(content.provisional
        ? [`${t('result:room.provisional')} ${t('result:room.provisionalWhy')}`]
        : []),
      ...(round.status === 'closed' ? [] : [t('stand.reopened')]),
    ]
  }
}
