import { describe, expect, it } from 'vitest'
import { howMany } from '#src/domain/outcome/how-many.ts'
import { inMenuOrder } from '#src/domain/outcome/outcome-order.ts'
import type { Outcome } from '#src/domain/record/outcome.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'

const [outcome] = oneOfEach().outcome as readonly [Outcome]

const anOutcome = (menuId: string | null, count: number): Outcome => ({
  ...outcome,
  menuId,
  counters: { organisationId: count },
})

describe('outcomes', () => {
  it('stand as in the menu, then those of the body itself as they were made', () => {
    const all = [
      anOutcome(null, 9),
      anOutcome('b', 1),
      anOutcome('later', 2),
      anOutcome('a', 7),
      anOutcome(null, 3),
    ]
    expect(inMenuOrder(all, ['a', 'b']).map((one) => [one.menuId, one.counters])).toEqual([
      ['a', { organisationId: 7 }],
      ['b', { organisationId: 1 }],
      ['later', { organisationId: 2 }],
      [null, { organisationId: 3 }],
      [null, { organisationId: 9 }],
    ])
  })

  it.each([
    [0, 'none'],
    [1, 'few'],
    [2, 'few'],
    [3, 'fitting'],
    [7, 'fitting'],
    [8, 'many'],
  ] as const)('of which there are %i are %s', (chosen, number) => {
    expect(howMany(chosen)).toBe(number)
  })
})
