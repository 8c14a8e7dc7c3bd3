import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { STAGES, type Choice, type Stage } from '#src/domain/answer/answer.ts'
import { placingStage } from '#src/domain/stage/answers.ts'
import { furthestStage } from '#src/domain/stage/gate.ts'
import { listMovesOn, type Move, type MovingOn } from '#src/domain/stage/moves.ts'
import {
  answersFrom,
  CHOICES,
  DK,
  everyMultiset,
  everySubset,
  idsFor,
  place,
  times,
} from './answer-sets.ts'

describe('what would move us on', () => {
  it('asks for enough of those that are one short', () => {
    expect(movesFrom([4, 4, 4, 4, 3, 3, 3, 3])).toEqual({
      kind: 'nextStage',
      target: 4,
      required: [],
      anyOf: { choose: 1, among: ['q5', 'q6', 'q7', 'q8'].map((id) => raise(id, 3)) },
    })
  })

  it('requires those that are too far behind, one stage each', () => {
    expect(movesFrom([...times(6, 4 as const), 2, 2])).toEqual({
      kind: 'nextStage',
      target: 4,
      required: [raise('q7', 2), raise('q8', 2)],
      anyOf: null,
    })
  })

  it('asks for both where both are short', () => {
    expect(movesFrom([2, 3, 3, 4, 4, 4, 4, 3])).toEqual({
      kind: 'nextStage',
      target: 4,
      required: [raise('q1', 2)],
      anyOf: { choose: 1, among: [raise('q2', 3), raise('q3', 3), raise('q8', 3)] },
    })
  })

  it('requires them all, in the order of the set, where none can be spared', () => {
    expect(movesFrom([2, 1, 2, 2, 1, 2, 2, 1])).toMatchObject({
      required: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'].map((question) => ({ question })),
      anyOf: null,
    })
  })

  it('requires a don’t know to be found out on the way past starting', () => {
    expect(movesFrom([...times(7, 5 as const), DK])).toEqual({
      kind: 'nextStage',
      target: 4,
      required: [{ kind: 'findOut', question: 'q8', atLeast: 3 }],
      anyOf: null,
    })
  })

  it('offers a don’t know to be found out among others on the way to starting', () => {
    expect(movesFrom([3, 3, 3, 3, 2, 2, 2, DK])).toMatchObject({
      target: 3,
      required: [],
      anyOf: { choose: 1, among: [{}, {}, {}, { kind: 'findOut', question: 'q8', atLeast: 3 }] },
    })
  })

  it('starts with finding out where too much is not known', () => {
    expect(movesFrom([DK, DK, DK, DK, 3, 3, 3, 3])).toEqual({
      kind: 'findOutFirst',
      choose: 2,
      among: ['q1', 'q2', 'q3', 'q4'],
    })
  })

  it('has nothing to offer at the last stage', () => {
    expect(movesFrom([5, 5, 5, 5, 5, 4, 4, 4])).toEqual({ kind: 'furthest' })
  })

  it('waits for the blanks', () => {
    expect(movesFrom([5, undefined, 5])).toEqual({ kind: 'incomplete', missing: ['q2'] })
  })
})

describe('the moves of every way to answer', () => {
  it.each([1, 2, 3, 5, 8])(
    '%i questions: lead to the next stage, and no set is smaller',
    (n) => {
      expect(everyMultiset(n, CHOICES).flatMap(faultsOf)).toEqual([])
    },
    30_000,
  )

  it('are the smallest for any set of one to twelve questions', () => {
    const anyChoices = fc.array(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(faultsOf(choices)).toEqual([])
      }),
    )
  }, 30_000)
})

function faultsOf(choices: readonly Choice[]): string[] {
  const placement = place(choices)
  const moves = movesFrom(choices)
  const at = JSON.stringify(choices)
  if (placement.kind === 'notPlaced') return isFindingOut(choices, moves) ? [] : [`${at} find out`]
  if (placement.kind !== 'placed') return [`${at} incomplete`]
  if (moves.kind === 'furthest') return placement.stage === 5 ? [] : [`${at} has a next stage`]
  if (moves.kind !== 'nextStage') return [`${at} ${moves.kind}`]

  const { required, anyOf, target } = moves
  const full = everySubset(anyOf?.among ?? [], anyOf?.choose ?? 0)
  const less = everySubset(anyOf?.among ?? [], (anyOf?.choose ?? 0) - 1)
  const stageAfter = (some: readonly Move[]) => furthestStage(applied(choices, some))
  const withoutOne = required.map((move) => [
    ...required.filter((one) => one !== move),
    ...(anyOf?.among ?? []),
  ])
  const checks: Record<string, boolean> = {
    'target is the next stage': target === placement.stage + 1,
    'every choice reaches it': full.every((some) => stageAfter([...required, ...some]) === target),
    'none required can be left out': withoutOne.every((some) => stageAfter(some) < target),
    'one fewer is too few':
      anyOf === null || less.every((some) => stageAfter([...required, ...some]) < target),
    'some can be spared': anyOf === null || (anyOf.choose > 0 && full.length > 1),
    'no other way is shorter': required.length + (anyOf?.choose ?? 0) === fewestRaises(choices),
    'each is one stage': [...required, ...(anyOf?.among ?? [])].every(isOneStage),
  }
  return Object.keys(checks)
    .filter((name) => !checks[name])
    .map((name) => `${at} ${name}`)
}

function isFindingOut(choices: readonly Choice[], moves: MovingOn): boolean {
  if (moves.kind !== 'findOutFirst') return false
  const foundOut = (count: number) =>
    moves.among
      .slice(0, count)
      .reduce((all: readonly Choice[], id) => all.with(indexOf(id), 1), choices)
  return (
    place(foundOut(moves.choose)).kind === 'placed' &&
    place(foundOut(moves.choose - 1)).kind === 'notPlaced'
  )
}

/** The stages that count for placing, once the moves are made. */
function applied(choices: readonly Choice[], moves: readonly Move[]): readonly Stage[] {
  return moves.reduce(
    (stages: readonly Stage[], move) =>
      stages.with(indexOf(move.question), move.kind === 'raise' ? move.to : move.atLeast),
    choices.map(placingStage),
  )
}

function isOneStage(move: Move): boolean {
  return move.kind === 'findOut' ? move.atLeast === 3 : move.to === move.from + 1
}

/** The length of the shortest way to a further stage, found by trying all ways, widest first. */
function fewestRaises(choices: readonly Choice[]): number {
  const start = choices.map(placingStage).toSorted(ascending)
  const goal = furthestStage(start) + 1
  let tried = new Map([[start.join(), start]])
  for (let raises = 0; tried.size > 0; raises += 1) {
    const sets = [...tried.values()]
    if (sets.some((stages) => furthestStage(stages) >= goal)) return raises
    tried = new Map(sets.flatMap(oneRaiseFurther).map((stages) => [stages.join(), stages]))
  }
  return Infinity
}

function oneRaiseFurther(stages: readonly Stage[]): Stage[][] {
  return stages.flatMap((stage, index) => {
    const next = STAGES.find((one) => one === stage + 1)
    return next === undefined ? [] : [stages.with(index, next).toSorted(ascending)]
  })
}

function ascending(one: Stage, other: Stage): number {
  return one - other
}

function movesFrom(choices: readonly (Choice | undefined)[]): MovingOn {
  return listMovesOn(idsFor(choices), answersFrom(choices), place(choices))
}

function raise(question: string, from: 1 | 2 | 3 | 4): Move {
  return { kind: 'raise', question, from, to: STAGES[from] }
}

function indexOf(question: string): number {
  return Number(question.slice(1)) - 1
}
