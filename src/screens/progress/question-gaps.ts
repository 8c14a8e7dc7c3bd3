import { isStage, type Choice, type Stage } from '#src/domain/answer/answer.ts'
import { gapBetween, type Gap } from '#src/domain/stage/gap.ts'
import type { ProgressRound } from './progress-round.ts'

export interface QuestionReading {
  readonly question: string
  readonly said: Choice | null
  readonly shown: Choice | 'notChecked'
  /** Null where one of the two is not a stage. */
  readonly gap: Gap | null
}

export function listReadings({
  questions,
  answers,
  shownByQuestion,
}: ProgressRound): readonly QuestionReading[] {
  return questions.map(({ id }) => {
    const said = answers[id] ?? null
    const shown = shownByQuestion[id] ?? 'notChecked'
    return { question: id, said, shown, gap: gapOf(said, shown) }
  })
}

/** The questions whose gap is the widest, if any gap is wider than one stage. */
export function widestGaps(readings: readonly QuestionReading[]): readonly QuestionReading[] {
  const widest = Math.max(0, ...readings.map(({ gap }) => gap?.stages ?? 0))
  return widest < 2 ? [] : readings.filter(({ gap }) => gap?.stages === widest)
}

export function toStage(choice: Choice | 'notChecked' | null): Stage | null {
  return choice === null || choice === 'notChecked' || !isStage(choice) ? null : choice
}

function gapOf(said: Choice | null, shown: Choice | 'notChecked'): Gap | null {
  const [from, to] = [toStage(said), toStage(shown)]
  return from === null || to === null ? null : gapBetween(from, to)
}
