import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idOf } from '#src/domain/record/ids.ts'

describe('an id made of others', () => {
  it('is the same on every device', () => {
    expect(idOf('round', 'staff')).toBe('round/staff')
  })

  it('tells where one part ends', () => {
    expect(idOf('a/b', 'c')).not.toBe(idOf('a', 'b/c'))
    expect(idOf('a%2Fb', 'c')).not.toBe(idOf('a/b', 'c'))
  })

  it('is never the same for other parts', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '/', '%', '2', 'F') })
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        expect(idOf(a, b) === idOf(c, d)).toBe(a === c && b === d)
      }),
    )
  })
})
