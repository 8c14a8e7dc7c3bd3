import { isStage, type Stage } from '#src/domain/answer/answer.ts'
import { listAnswered, placingStage, type Answered, type Answers } from './answers.ts'
import { dontKnowsThatUnplace, neededAtStage } from './gate.ts'
import type { Placement } from './placement.ts'

export type Move =
  | {
      readonly kind: 'raise'
      readonly question: string
      readonly from: Stage
      /** One stage on. */
      readonly to: Stage
    }
  | {
      readonly kind: 'findOut'
      readonly question: string
      /** What it must turn out to be, or be brought to, for the target to be reached. */
      readonly atLeast: Stage
    }

export type MovingOn =
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  /** Not placed: any `choose` of these don't knows must be found out first. */
  | { readonly kind: 'findOutFirst'; readonly choose: number; readonly among: readonly string[] }
  | {
      readonly kind: 'nextStage'
      readonly target: Stage
      readonly required: readonly Move[]
      /** And any `choose` of these, fewer than all of them; null where none are needed. */
      readonly anyOf: { readonly choose: number; readonly among: readonly Move[] } | null
    }
  | { readonly kind: 'furthest' }

/** The smallest set of one-stage moves to the next stage, from what is claimed. */
export function listMovesOn(
  questionIds: readonly string[],
  answers: Answers,
  placement: Placement,
): MovingOn {
  switch (placement.kind) {
    case 'incomplete':
      return { kind: 'incomplete', missing: placement.missing }
    case 'notPlaced':
      return findOutFirst(questionIds.length, placement.dontKnow)
    case 'placed': {
      const target = NEXT[placement.stage]
      return target === null
        ? { kind: 'furthest' }
        : movesTo(target, listAnswered(questionIds, answers))
    }
  }
}

const NEXT = { 1: 2, 2: 3, 3: 4, 4: 5, 5: null } as const satisfies Record<Stage, Stage | null>

function findOutFirst(questions: number, dontKnow: readonly string[]): MovingOn {
  const choose = dontKnow.length - dontKnowsThatUnplace(questions) + 1
  return { kind: 'findOutFirst', choose, among: dontKnow }
}

/**
 * At stage s no answer is below s − 1 and enough are at s or beyond. So for s + 1 every answer at
 * s − 1 must rise, one stage is enough for it, and the answers already at s suffice to make up the
 * number at s + 1, one stage each.
 */
function movesTo(target: Stage, answered: readonly Answered[]): MovingOn {
  const placed = answered.map((one) => ({ move: moveOn(one), at: placingStage(one.choice) }))
  const below = placed.filter(({ at }) => at < target)
  const near = below.filter(({ at }) => at === target - 1)
  const beyond = placed.length - below.length
  const choose = Math.max(0, neededAtStage(placed.length) - beyond)

  const required = choose === near.length ? below : below.filter((one) => !near.includes(one))
  return {
    kind: 'nextStage',
    target,
    required: required.map(({ move }) => move),
    anyOf:
      choose === 0 || choose === near.length
        ? null
        : { choose, among: near.map(({ move }) => move) },
  }
}

function moveOn({ question, choice }: Answered): Move {
  if (!isStage(choice)) return { kind: 'findOut', question, atLeast: 3 }
  return { kind: 'raise', question, from: choice, to: NEXT[choice] ?? choice }
}
