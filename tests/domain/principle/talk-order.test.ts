import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOf, PLACES, toTalkOrder, type Placed } from '#src/domain/principle/talk-order.ts'
import { compareDays, earlierDays, latestFirst } from '#src/domain/principle/then-and-now.ts'
import type { PartnershipPrinciples } from '#src/domain/record/partnership-principles.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'

const IDS = ['openness', 'fairness', 'trust', 'respect', 'built-to-last']
const [sample] = oneOfEach().partnershipPrinciples as readonly [PartnershipPrinciples]

const places = fc.constantFrom(null, ...PLACES)
const placings: fc.Arbitrary<Placed> = fc.dictionary(
  fc.constantFrom(...IDS, 'of-another-version'),
  fc.record({ place: places, note: fc.constant('') }),
)

const at = (all: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | null>>): Placed =>
  Object.fromEntries(Object.entries(all).map(([id, place]) => [id, { place, note: '' }]))

describe('the order of the talk', () => {
  it('has the lowest first, those of one place together, and the open ones apart', () => {
    const placed = at({ trust: 2, openness: 4, respect: 2, fairness: null })
    expect(toTalkOrder(IDS, placed)).toEqual({
      groups: [
        { place: 2, ids: ['trust', 'respect'] },
        { place: 4, ids: ['openness'] },
      ],
      open: ['fairness', 'built-to-last'],
    })
  })

  it('has each principle once, in rising places', () => {
    fc.assert(
      fc.property(placings, (placed) => {
        const { groups, open } = toTalkOrder(IDS, placed)
        const all = [...groups.flatMap(({ ids }) => ids), ...open]
        expect(all.toSorted()).toEqual(IDS.toSorted())
        const heads = groups.map(({ place }) => place)
        expect(heads).toEqual(PLACES.filter((place) => heads.includes(place)))
        for (const { ids } of groups) expect(ids).toEqual(IDS.filter((id) => ids.includes(id)))
      }),
    )
  })
})

describe('then and now', () => {
  it.each([
    [1, 2, 'up'],
    [1, 5, 'up'],
    [3, 3, 'same'],
    [4, 2, 'down'],
    [null, 2, null],
    [2, null, null],
  ] as const)('from %s to %s is told as %s', (before, now, moved) => {
    const compared = compareDays(['trust'], at({ trust: before }), at({ trust: now }))
    expect(compared).toEqual([{ id: 'trust', before, now, moved }])
  })

  it('turned round is the other way, for each principle by itself', () => {
    const turned = { up: 'down', same: 'same', down: 'up' } as const
    fc.assert(
      fc.property(placings, placings, (one, other) => {
        const back = compareDays(IDS, other, one)
        for (const [index, { id, moved }] of compareDays(IDS, one, other).entries()) {
          expect(back[index]?.moved).toBe(moved && turned[moved])
          expect(moved === null).toBe(placeOf(one, id) === null || placeOf(other, id) === null)
        }
      }),
    )
  })

  it('finds the earlier days of the same partnership only, latest first', () => {
    const days = [
      ['a', 'one', '2025-01-01'],
      ['b', 'one', '2026-01-01'],
      ['c', 'one', '2024-01-01'],
      ['d', 'two', '2023-01-01'],
    ].map(([id = '', unitId = '', date = '']) => ({ ...sample, id, unitId, date }))
    const idsOf = (all: readonly PartnershipPrinciples[]) => all.map(({ id }) => id)
    expect(idsOf(latestFirst(days))).toEqual(['b', 'a', 'c', 'd'])
    expect(idsOf(earlierDays(days, { unitId: 'one', date: '2026-01-01' }))).toEqual(['a', 'c'])
    expect(idsOf(earlierDays(days, { unitId: 'two', date: '2023-01-01' }))).toEqual([])
  })
})
