import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHOICES, type Choice } from '#src/domain/answer/answer.ts'
import {
  countChoices,
  NO_COUNTS,
  repliesIn,
  subtractCounts,
  type ChoiceCounts,
} from '#src/domain/disclosure/counts.ts'
import { mayShowCountsInRoom } from '#src/domain/disclosure/may-show.ts'
import { mayReveal, showQuestion } from '#src/domain/disclosure/reveal.ts'
import type { ShownQuestion } from '#src/domain/record/reveal.ts'

// Somebody in the room knows the rules, who came in before which reveal, and what they chose
// themselves. From all that was shown they must not be able to tell what anybody else chose. These
// tests go through every way in which the room can have answered, and look for a way to tell.

/** People who handed in between the same two reveals: nothing tells them apart. */
interface Group {
  readonly size: number
  /** Comes in before this reveal, the first being 0. */
  readonly comes: number
  /** Has withdrawn before this reveal, if at all. */
  readonly leaves?: number
}

interface Room {
  readonly reveals: number
  readonly groups: readonly Group[]
  readonly choices: readonly Choice[]
}

type World = readonly ChoiceCounts[]

/** Every multiset of so many choices. */
function listCounts(size: number, choices: readonly Choice[]): ChoiceCounts[] {
  const [first, ...others] = choices
  if (first === undefined) return size === 0 ? [NO_COUNTS] : []
  return Array.from({ length: size + 1 }, (_, count) => count).flatMap((count) =>
    listCounts(size - count, others).map((rest) => ({ ...rest, [first]: count })),
  )
}

function listWorlds({ groups, choices }: Room): World[] {
  return groups.reduce<World[]>(
    (worlds, { size }) => {
      const added = listCounts(size, choices)
      return worlds.flatMap((world) => added.map((counts) => [...world, counts]))
    },
    [[]],
  )
}

function addCounts(all: readonly ChoiceCounts[]): ChoiceCounts {
  const sum = { ...NO_COUNTS }
  for (const counts of all) for (const choice of CHOICES) sum[choice] += counts[choice]
  return sum
}

/** All that the room saw of one question, one reveal after the other. */
function watch({ groups, reveals }: Room, world: World): string {
  let seen: ShownQuestion | null = null
  const screens: ShownQuestion[] = []
  for (let reveal = 0; reveal < reveals; reveal += 1) {
    const there = world.filter((_, index) => isThere(groups[index], reveal))
    const gone = groups.filter(({ leaves }) => leaves !== undefined && leaves <= reveal)
    const withdrawn = gone.reduce((sum, { size }) => sum + size, 0)
    seen = showQuestion(seen, addCounts(there), withdrawn)
    screens.push(seen)
  }
  return JSON.stringify(screens)
}

function isThere(group: Group | undefined, reveal: number): boolean {
  return group !== undefined && group.comes <= reveal && reveal < (group.leaves ?? Infinity)
}

/** What one onlooker can tell of the others in a group: nothing yet, one choice, or not. */
type Told = Choice | 'open' | undefined

function listTold(room: Room): string[] {
  const told = new Map<string, Told>()
  for (const world of listWorlds(room)) {
    const screens = watch(room, world)
    for (const [onlooker, own] of listOnlookers(room, world)) {
      for (const [target, counts] of world.entries()) {
        const others = onlooker === target ? { ...counts, [own]: counts[own] - 1 } : counts
        if (repliesIn(others) === 0) continue
        const key = `${screens} ${onlooker} ${own} → ${target}`
        told.set(key, narrow(told.get(key), onlyChoice(others)))
      }
    }
  }
  return [...told]
    .filter(([, choice]) => choice !== 'open')
    .map(([key, choice]) => `${key}: ${choice}`)
}

/** One of each group and choice; they see alike. */
function listOnlookers({ choices }: Room, world: World): [number, Choice][] {
  return world.flatMap((counts, group) =>
    choices
      .filter((choice) => counts[choice] > 0)
      .map((choice): [number, Choice] => [group, choice]),
  )
}

function onlyChoice(counts: ChoiceCounts): Choice | undefined {
  const chosen = CHOICES.filter((choice) => counts[choice] > 0)
  return chosen.length === 1 ? chosen[0] : undefined
}

function narrow(before: Told, choice: Choice | undefined): Told {
  if (choice === undefined || before === 'open') return 'open'
  return before === undefined || before === choice ? choice : 'open'
}

describe('nobody can tell what another chose', () => {
  it.each([5, 6, 7, 8])('after one reveal, over all answers of %s people', (size) => {
    expect(listTold({ reveals: 1, groups: [{ size, comes: 0 }], choices: CHOICES })).toEqual([])
  })

  it('after a second reveal, over all answers of five and five', () => {
    const groups = [
      { size: 5, comes: 0 },
      { size: 5, comes: 1 },
    ]
    expect(listTold({ reveals: 2, groups, choices: [1, 2, 3, 'dontKnow'] })).toEqual([])
  })

  it.each([
    [6, 5],
    [9, 5],
    [5, 9],
    [8, 6],
  ])('after a second reveal, of %s and then %s more', (first, second) => {
    const groups = [
      { size: first, comes: 0 },
      { size: second, comes: 1 },
    ]
    expect(listTold({ reveals: 2, groups, choices: [1, 2, 3] })).toEqual([])
  })

  it('after three reveals of five more each', () => {
    const groups = [0, 1, 2].map((comes) => ({ size: 5, comes }))
    expect(listTold({ reveals: 3, groups, choices: [1, 2, 3] })).toEqual([])
  })

  it('after four reveals of five more each', () => {
    const groups = [0, 1, 2, 3].map((comes) => ({ size: 5, comes }))
    expect(listTold({ reveals: 4, groups, choices: [1, 2] })).toEqual([])
  })

  it('when somebody withdraws before the first reveal', () => {
    const groups = [
      { size: 1, comes: 0, leaves: 0 },
      { size: 6, comes: 0 },
    ]
    expect(listTold({ reveals: 1, groups, choices: [1, 2, 3] })).toEqual([])
  })

  it('when somebody withdraws between two reveals', () => {
    const groups = [
      { size: 5, comes: 0 },
      { size: 1, comes: 0, leaves: 1 },
      { size: 6, comes: 1 },
    ]
    expect(listTold({ reveals: 2, groups, choices: [1, 2, 3] })).toEqual([])
  })

  it('when two withdraw at different times', () => {
    const groups = [
      { size: 4, comes: 0 },
      { size: 1, comes: 0, leaves: 1 },
      { size: 6, comes: 1 },
      { size: 5, comes: 2 },
      { size: 1, comes: 0, leaves: 2 },
    ]
    expect(listTold({ reveals: 3, groups, choices: [1, 2] })).toEqual([])
  })
})

describe('any history of a room', () => {
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('handIn'), choice: fc.nat(5) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw'), choice: fc.nat(40) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('reveal'), choice: fc.nat() }) },
  )

  it('shows no two spreads whose difference tells of a few', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const spreads = play(steps)
        for (const [index, spread] of spreads.entries()) {
          expect(mayShowCountsInRoom(spread)).toBe(true)
          const earlier = spreads[index - 1]
          if (earlier === undefined) continue
          expect(mayShowCountsInRoom(subtractCounts(spread, earlier))).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })

  function play(steps: readonly { readonly kind: string; readonly choice: number }[]) {
    const there: Choice[] = []
    const spreads: ChoiceCounts[] = []
    let seen: ShownQuestion | null = null
    let revealed: number | null = null
    let withdrawn = 0
    for (const { kind, choice } of steps) {
      if (kind === 'handIn') there.push(CHOICES[choice] ?? 1)
      else if (kind === 'withdraw') {
        withdrawn += there.splice(choice % Math.max(1, there.length), 1).length
      } else if (mayReveal(revealed, there.length).ok) {
        const shown: ShownQuestion = showQuestion(seen, countChoices(there), withdrawn)
        if (shown.counts !== null && !shown.settled) spreads.push(shown.counts)
        seen = shown
        revealed = there.length
      }
    }
    return spreads
  }
})
