import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_EXPECTED, readExpected } from '#src/domain/workshop/expected.ts'

describe('the number of people expected', () => {
  it('is any whole number of people that fit in a room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_EXPECTED }), (number) => {
        expect(readExpected(` ${number} `)).toBe(number)
      }),
    )
  })

  it.each(['', ' ', '0', '1000', '-3', '2.5', '1e2', 'ten', '٣'])('is not “%s”', (typed) => {
    expect(readExpected(typed)).toBeNull()
  })
})
