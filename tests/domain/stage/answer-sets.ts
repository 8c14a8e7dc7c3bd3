import { STAGES, type Choice, type Stage } from '#src/domain/answer/answer.ts'
import { placingStage, type Answers } from '#src/domain/stage/answers.ts'
import { placeAnswers, type Placement } from '#src/domain/stage/placement.ts'

export const DK = 'dontKnow' as const
export const CHOICES = [...STAGES, DK] as const satisfies readonly Choice[]

/** As many question ids as there are choices: q1, q2, … */
export function idsFor(choices: readonly unknown[]): string[] {
  return choices.map((_, index) => `q${index + 1}`)
}

export function answersFrom(choices: readonly (Choice | undefined)[]): Answers {
  return Object.fromEntries(choices.map((choice, index) => [`q${index + 1}`, choice]))
}

export function place(choices: readonly (Choice | undefined)[]): Placement {
  return placeAnswers(idsFor(choices), answersFrom(choices))
}

export function times<Value>(count: number, value: Value): Value[] {
  return Array.from({ length: count }, () => value)
}

/** Every way to answer, whatever the order of the questions: each multiset once, sorted. */
export function everyMultiset<Value>(size: number, values: readonly Value[]): Value[][] {
  if (size === 0) return [[]]
  return values.flatMap((value, index) =>
    everyMultiset(size - 1, values.slice(index)).map((rest) => [value, ...rest]),
  )
}

/** In how many orders a sorted multiset can stand. */
export function orderings(multiset: readonly unknown[]): number {
  const counts = new Map<unknown, number>()
  for (const value of multiset) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].reduce(
    (ways, count) => ways / factorial(count),
    factorial(multiset.length),
  )
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1)
}

/** Each set of choices that differs from this one by one answer that is further on. */
export function everyRaise(choices: readonly Choice[]): Choice[][] {
  return choices.flatMap((choice, index) =>
    STAGES.filter((stage) => isRaise(choice, stage)).map((stage) => choices.with(index, stage)),
  )
}

/** From a don't know, an honest 1 is no raise. */
function isRaise(choice: Choice, stage: Stage): boolean {
  return choice === DK ? stage >= 2 : stage > placingStage(choice)
}

export function everySubset<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    everySubset(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
