import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigure } from '#src/domain/outcome/figure.ts'

describe('a figure as it is typed', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['240', 240],
    [' 12.5 ', 12.5],
    ['12,5', 12.5],
    ['0,05', 0.05],
    ['1,200', 1200],
    ['1,234,567.5', 1234567.5],
    ['-3', -3],
    ['−3', -3],
    ['-0', 0],
  ])('%j is read', (typed, figure) => {
    expect(readFigure(typed)).toBe(figure)
  })

  it.each(['12.', '.5', '12%', 'about 12', '1 200', '1.2.3', '1,2,3', '1e3', '1234567890123456'])(
    '%j is no number',
    (typed) => {
      expect(readFigure(typed)).toBeUndefined()
    },
  )

  it('is read as it is shown again', () => {
    const shown = fc.integer({ min: -1e9, max: 1e9 }).map((amount) => amount / 100)
    fc.assert(
      fc.property(shown, (value) => {
        expect(readFigure(String(value))).toBe(value)
      }),
    )
  })
})
