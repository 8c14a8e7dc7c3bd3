import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Block, Words } from '#src/transfer/word/report.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { heading, paragraph } from '#src/workspace/report/blocks.ts'
import type { ClosedWords } from '#src/workspace/use-closed-words.ts'
import { labelled } from './labelled.ts'
import type { ClosureReading } from './read-closure.ts'

export function useHoldsBlocks(
  { reading, questionIds }: ClosureReading,
  { name, statement }: ClosedWords,
): readonly Block[] {
  const { t } = useTranslation(['briefing', 'result'])
  const { full } = useStageWords()
  const { list } = useFormats()
  const { lowest, dontKnow } = reading.holdingBack
  return [heading(t('result:holds.title')), ...lowestBlocks(), ...restBlocks()]

  function lowestBlocks(): readonly Block[] {
    if (lowest === null) return []
    const { stage, questions } = lowest
    if (questions.length === questionIds.length) {
      return [paragraph(t('result:holds.level', { stage: full(stage) }))]
    }
    const items = questions.map((id): Words => {
      const said = statement(id, stage)
      return said === null ? name(id) : labelled(`${name(id)}:`, said)
    })
    return [
      paragraph(t('result:holds.lowest', { stage: full(stage) })),
      { kind: 'list', ordered: false, items },
    ]
  }

  function restBlocks(): readonly Block[] {
    if (dontKnow.length > 0) {
      return [paragraph(t('holds.dontKnow', { names: list(dontKnow.map(name)) }))]
    }
    return lowest === null ? [paragraph(t('result:holds.nothing'))] : []
  }
}
