import { describe, expect, it } from 'vitest'
import { roundsToCompare } from '#src/domain/peer/our-round.ts'

describe('our own rounds beside them', () => {
  it('begin with the latest day, and leave practice out', () => {
    const round = (id: string, date: string, practice = false) => ({
      round: { id, date, practice },
    })
    const all = [round('a', '2025-01-01'), round('b', '2026-01-01'), round('c', '2027-01-01', true)]
    expect(roundsToCompare(all).map(({ round: { id } }) => id)).toEqual(['b', 'a'])
  })
})
