import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STAGES } from '#src/domain/answer/answer.ts'
import { markersAt, roomForMarkers, type RoundOnPath } from '#src/ui/path/rounds-on-path.ts'

const stageOrNone = fc.constantFrom(null, ...STAGES)
const someRounds = fc
  .array(fc.record({ say: stageOrNone, show: stageOrNone }), { maxLength: 4 })
  .map((all) => all.map(({ say, show }, index) => aRound(index, say, show, all.length)))

function aRound(
  index: number,
  say: RoundOnPath['say'],
  show: RoundOnPath['show'],
  count: number,
): RoundOnPath {
  const key = String(2020 + index)
  return { key, label: key, say, show, isLatest: index === count - 1 }
}

describe('the rounds on one road', () => {
  it('stand at their place once for each reading, and nowhere without a stage', () => {
    fc.assert(
      fc.property(someRounds, (rounds) => {
        for (const reading of ['say', 'show'] as const) {
          const drawn = STAGES.flatMap((stage) =>
            markersAt(rounds, reading, stage).map(({ key }) => `${key} ${stage}`),
          )
          const meant = rounds.flatMap(({ key, [reading]: stage }) =>
            stage === null ? [] : [`${key} ${stage}`],
          )
          expect(drawn.toSorted()).toEqual(meant.toSorted())
        }
      }),
    )
  })

  it('stack with the earliest nearest to the place', () => {
    const rounds = [aRound(0, 3, 2, 3), aRound(1, 3, 2, 3), aRound(2, 4, 2, 3)]
    expect(markersAt(rounds, 'say', 3).map(({ key, level }) => [key, level])).toEqual([
      ['2020', 0],
      ['2021', 1],
    ])
    expect(markersAt(rounds, 'show', 2)).toHaveLength(3)
    expect(markersAt(rounds, 'show', 2).at(-1)?.isLatest).toBe(true)
  })

  it('never need less room for one round more', () => {
    fc.assert(
      fc.property(someRounds, stageOrNone, stageOrNone, (rounds, say, show) => {
        const before = roomForMarkers(rounds)
        const after = roomForMarkers([...rounds, aRound(rounds.length, say, show, 0)])
        expect(after.above).toBeGreaterThanOrEqual(before.above)
        expect(after.below).toBeGreaterThanOrEqual(before.below)
      }),
    )
  })

  it('have room above the last place and below the first', () => {
    const top = [aRound(0, 5, 1, 2), aRound(1, 5, 1, 2)]
    const middle = [aRound(0, 3, 3, 1)]
    expect(roomForMarkers(top).above).toBeGreaterThan(roomForMarkers(middle).above)
    expect(roomForMarkers(top).below).toBeGreaterThan(roomForMarkers(middle).below)
  })
})
