import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areManyNew, showTurnover } from '#src/domain/disclosure/turnover.ts'

describe('how many were new, outside the room', () => {
  it.each([
    [{ handedIn: 12, returning: 7, newcomers: 5 }, 'counts'],
    [{ handedIn: 12, returning: 12, newcomers: 0 }, 'counts'],
    [{ handedIn: 12, returning: 8, newcomers: 4 }, 'someNew'],
    [{ handedIn: 12, returning: 4, newcomers: 8 }, 'manyNew'],
    [{ handedIn: 8, returning: 4, newcomers: 4 }, 'manyNew'],
    // Two of whom it is not known: with them, the rest can be taken from the whole.
    [{ handedIn: 12, returning: 5, newcomers: 5 }, 'manyNew'],
    [{ handedIn: 7, returning: 6, newcomers: 0 }, 'noneNew'],
    [{ handedIn: 4, returning: 2, newcomers: 2 }, 'nothing'],
    [{ handedIn: 12, returning: null, newcomers: null }, 'nothing'],
    [{ handedIn: 12, returning: 0, newcomers: 0 }, 'nothing'],
  ] as const)('of %o is told as %s', (turnout, kind) => {
    expect(showTurnover(turnout).kind).toBe(kind)
  })

  it('never gives a number of fewer than five, nor one that leaves fewer than five', () => {
    const count = fc.nat({ max: 40 })
    fc.assert(
      fc.property(count, count, count, (returning, newcomers, unknown) => {
        const handedIn = returning + newcomers + unknown
        const shown = showTurnover({ handedIn, returning, newcomers })
        if (shown.kind !== 'counts') return
        for (const group of [shown.returning, shown.newcomers, unknown]) {
          expect(group === 0 || group >= 5).toBe(true)
        }
      }),
    )
  })

  it('is many from half on', () => {
    expect(areManyNew({ returning: 5, newcomers: 5 })).toBe(true)
    expect(areManyNew({ returning: 6, newcomers: 5 })).toBe(false)
    expect(areManyNew({ returning: 0, newcomers: 0 })).toBe(false)
    expect(areManyNew({ returning: null, newcomers: 5 })).toBe(false)
  })
})
