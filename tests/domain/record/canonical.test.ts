import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#src/domain/record/canonical.ts'

describe('canonical JSON', () => {
  it('does not depend on the order of keys, at any depth', () => {
    const one = { b: [{ d: 1, c: 2 }], a: null }
    const other = { a: null, b: [{ c: 2, d: 1 }] }
    expect(canonicalJson(one)).toBe('{"a":null,"b":[{"c":2,"d":1}]}')
    expect(canonicalJson(other)).toBe(canonicalJson(one))
  })

  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).toBe('[2,1]')
  })

  it('says the same value as plain JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('keeps a key that objects are born with', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}')
  })
})
