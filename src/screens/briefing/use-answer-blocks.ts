import { isStage } from '#src/domain/answer/answer.ts'
import type { ClosureContent, FrozenQuestion } from '#src/domain/record/closure.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Block, Leaf } from '#src/transfer/word/report.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { heading, paragraph } from '#src/workspace/report/blocks.ts'
import type { ClosedWords } from '#src/workspace/use-closed-words.ts'
import { labelled, paragraphOf } from './labelled.ts'
import { useEvidenceBlocks } from './use-evidence-blocks.ts'
import { useRoomSentence } from './use-room-sentence.ts'

/** What was agreed, and why. What single people wrote stays out, loose notes among it. */
export function useAnswerBlocks(
  { questions, mode, roundDate }: ClosureContent,
  { name, statement }: ClosedWords,
): readonly Block[] {
  const { t } = useTranslation('briefing')
  const { fullLabel } = useStageWords()
  const room = useRoomSentence(mode)
  const evidenceOf = useEvidenceBlocks(roundDate)
  // With the first question, so that it does not end a page.
  const head = [
    heading(t('answers.title')),
    paragraph(t(mode === 'alone' ? 'answers.explainAlone' : 'answers.explain')),
  ]
  return questions.map((question, index): Block => {
    const title = t('answers.name', { number: index + 1, name: name(question.questionId) })
    return {
      kind: 'together',
      blocks: [
        ...(index === 0 ? head : []),
        { kind: 'heading', level: 2, text: title },
        ...partsOf(question),
      ],
    }
  })

  function partsOf(question: FrozenQuestion): readonly Leaf[] {
    const { reason, dissent, wouldChange, notDiscussed } = question
    const said = room(question)
    return [
      { kind: 'paragraph', words: answerOf(question) },
      ...paragraphOf(t('answers.why'), reason),
      ...paragraphOf(t('answers.dissent'), dissent),
      ...paragraphOf(t('answers.wouldChange'), wouldChange),
      ...(notDiscussed ? [paragraph(t('answers.notDiscussed'))] : []),
      ...(said === null ? [] : [paragraph(said)]),
      ...evidenceOf(question),
    ]
  }

  function answerOf({ questionId, choice }: FrozenQuestion) {
    if (!isStage(choice)) return labelled(t('answers.notKnown'), '')
    return labelled(`${fullLabel(choice)}:`, statement(questionId, choice) ?? '')
  }
}
