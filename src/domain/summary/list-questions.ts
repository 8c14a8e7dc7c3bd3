import type { Choice } from '#src/domain/answer/answer.ts'
import { showOutside, type Outside } from '#src/domain/disclosure/outside.ts'
import type { ClosureContent, FrozenQuestion } from '#src/domain/record/closure.ts'
import { readBacked } from '#src/domain/stage/backed.ts'
import type { SummaryQuestion } from './summary.ts'

/** Each question as the round froze it. A peer is outside the room, so the counts are asked again. */
export function listQuestions({ questions, mode }: ClosureContent): readonly SummaryQuestion[] {
  return questions.map((question, index) => ({
    id: question.questionId,
    meaning: question.meaning,
    number: index + 1,
    choice: question.choice,
    backed: backedOf(question),
    evidence: question.evidence.state,
    alone: mode === 'eachFirst' ? aloneOf(question) : NOTHING,
  }))
}

const NOTHING: Outside = { kind: 'nothing' }

function aloneOf({ counts }: FrozenQuestion): Outside {
  return counts === null ? NOTHING : showOutside(counts)
}

function backedOf({ questionId, choice, evidence }: FrozenQuestion): Choice | null {
  const read = readBacked([questionId], { [questionId]: choice }, { [questionId]: evidence.state })
  return read.kind === 'checked' ? (read.answers[questionId] ?? null) : null
}
