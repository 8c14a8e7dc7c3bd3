import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { listSeries, type RoundReading } from '#src/domain/progress/series.ts'
import { aRound } from './rounds.ts'

const first = aRound({ id: 'a', date: '2024-11-01' })
const second = aRound({ id: 'b', date: '2025-11-01', mode: 'alone', claimed: null })
const third = aRound({
  id: 'c',
  date: '2026-11-01',
  mode: 'alone',
  questionsVersion: { setId: 'race-equality', major: 2, minor: 0 },
  backed: 'notChecked',
})
const libraries = aRound({ id: 'd', date: '2023-01-01', unitId: 'libraries' })
const parks = aRound({ id: 'e', date: '2022-01-01', unitId: 'parks' })
const all = [third, libraries, first, parks, second]

describe('a series of rounds', () => {
  it('runs in the order of their dates, marked and broken where it must be', () => {
    expect(listSeries([third, first, second])).toEqual([
      {
        unitId: null,
        points: [
          { round: first, segment: 0, marks: [] },
          {
            round: second,
            segment: 0,
            marks: [{ kind: 'modeChanged', from: 'together', to: 'alone' }],
          },
          { round: third, segment: 1, marks: [{ kind: 'newQuestions' }] },
        ],
      },
    ])
  })

  it('keeps units apart, the whole organisation first, then by first round', () => {
    expect(outline(all)).toEqual([
      [null, 'a', 'b', 'c'],
      ['parks', 'e'],
      ['libraries', 'd'],
    ])
  })

  it('is the same for any order of arrival, also within a day', () => {
    const sameDay = [
      ...all,
      aRound({ id: 'f', date: first.date }),
      aRound({ id: '0', date: first.date }),
    ]
    const shuffled = fc.shuffledSubarray(sameDay, { minLength: sameDay.length })
    fc.assert(
      fc.property(shuffled, (rounds) => {
        expect(listSeries(rounds)).toEqual(listSeries(sameDay))
      }),
    )
    expect(outline(sameDay)[0]).toEqual([null, '0', 'a', 'f', 'b', 'c'])
  })

  it('is empty without rounds', () => {
    expect(listSeries([])).toEqual([])
  })
})

function outline(rounds: readonly RoundReading[]): (string | null)[][] {
  return listSeries(rounds).map(({ unitId, points }) => [
    unitId,
    ...points.map(({ round }) => round.id),
  ])
}
