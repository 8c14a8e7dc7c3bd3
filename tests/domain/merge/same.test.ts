import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame } from '#src/domain/merge/same.ts'
import { canonicalJson } from '#src/domain/record/canonical.ts'

// fast-check makes -0 as well, which JSON does not know.
const values = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)

describe('two values', () => {
  it('are the same when their canonical JSON is', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        expect(isSame(one, other)).toBe(canonicalJson(one) === canonicalJson(other))
        expect(isSame(one, JSON.parse(canonicalJson(one)))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    [[1], { 0: 1 }],
    [{}, null],
    [{ a: null }, {}],
    [{ a: 1 }, { b: 1 }],
    [{ toString: 1 }, { a: 1 }],
    [JSON.parse('{"__proto__":{}}') as unknown, { a: {} }],
    [[], {}],
    ['1', 1],
  ])('%j and %j are not the same', (one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([false, false])
  })
})
