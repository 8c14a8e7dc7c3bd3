import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adviseRoles,
  groupRoles,
  listShownRoles,
  type RoleSize,
} from '#src/domain/disclosure/roles.ts'

const PEOPLE_MAX = 20
const ROLES = ['a', 'b', 'c', 'd'] as const

const sizes = (...replies: readonly number[]): RoleSize[] =>
  replies.map((count, index) => ({ role: ROLES[index] ?? 'other', replies: count }))

/** Every way to spread up to twenty people over up to four roles. */
function listSizes(): RoleSize[][] {
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count)
  return upTo(PEOPLE_MAX).flatMap((a) =>
    upTo(PEOPLE_MAX - a).flatMap((b) =>
      upTo(PEOPLE_MAX - a - b).flatMap((c) =>
        upTo(PEOPLE_MAX - a - b - c).map((d) => sizes(a, b, c, d)),
      ),
    ),
  )
}

describe('roles that are shown', () => {
  it('are none where the rest would be told by the difference', () => {
    expect(listShownRoles(sizes(11, 4), 5)).toEqual([])
  })

  it('leave out one more, so that those left out are enough together', () => {
    expect(listShownRoles(sizes(12, 6, 3), 5)).toEqual(['a'])
  })

  it('are none on a board of four', () => {
    expect(listShownRoles(sizes(4), 5)).toEqual([])
  })

  it.each([5, 10])('never tell of fewer than %s, over all sizes up to twenty people', (atLeast) => {
    const all = listSizes()
    expect(all).toHaveLength(10_626)
    let shownAtAll = 0
    for (const size of all) {
      const shown = listShownRoles(size, atLeast)
      const groups = size.filter(({ role }) => shown.includes(role))
      const rest = size.filter(({ role }) => !shown.includes(role))
      const hidden = rest.reduce((sum, { replies }) => sum + replies, 0)
      const telling = groups.filter(({ replies }) => replies < atLeast)
      if (telling.length > 0 || (hidden > 0 && hidden < atLeast && shown.length > 0)) {
        expect.fail(`${JSON.stringify(size)} shows ${shown.join(', ')} and leaves ${hidden}`)
      }
      shownAtAll += shown.length
    }
    expect(shownAtAll).toBeGreaterThan(0)
  })

  it('hide no more than they must', () => {
    for (const size of listSizes().slice(0, 3000)) {
      const shown = listShownRoles(size, 5)
      const hidden = size.filter(({ role, replies }) => !shown.includes(role) && replies >= 5)
      const small = size.filter(({ replies }) => replies < 5)
      const tooSmall = small.reduce((sum, { replies }) => sum + replies, 0)
      if (tooSmall === 0 || tooSmall >= 5) expect(hidden).toEqual([])
    }
  })
})

describe('roles at set-up', () => {
  it('say why one is better left out', () => {
    const role = (id: string, expected: number | null) => ({ id, name: id, expected })
    expect(adviseRoles([role('a', 12), role('b', 6), role('c', 3), role('d', null)])).toEqual({
      a: { kind: 'asked' },
      b: { kind: 'wouldTell' },
      c: { kind: 'tooFew', expected: 3 },
      d: { kind: 'unknown' },
    })
  })
})

describe('roles that are put together at set-up', () => {
  const expectedOf = (...counts: readonly (number | null)[]) =>
    counts.map((expected, place) => ({
      id: `${place}`,
      name: ROLES[place] ?? `r${place}`,
      expected,
    }))
  const namesOf = (...counts: readonly (number | null)[]) =>
    groupRoles(expectedOf(...counts)).map((group) => group.map(({ name }) => name).join('+'))

  it('stay as they are where each is likely to be five or more', () => {
    expect(namesOf(5, 12, 7)).toEqual(['a', 'b', 'c'])
  })

  it('are the smallest two, in the order in which they were written', () => {
    expect(namesOf(12, 3, 6, 2)).toEqual(['a', 'b+d', 'c'])
    expect(namesOf(12, 6, 3)).toEqual(['a', 'b+c'])
  })

  it('are none where one would be left', () => {
    expect(namesOf(12, 4)).toEqual([])
    expect(namesOf(12)).toEqual([])
    expect(namesOf()).toEqual([])
    expect(namesOf(12, null)).toEqual([])
  })

  it('hold everybody once, and never fewer than five', () => {
    const counts = fc.array(fc.option(fc.integer({ min: 1, max: 30 })), { maxLength: 6 })
    fc.assert(
      fc.property(counts, (of) => {
        const groups = groupRoles(expectedOf(...of))
        const ids = groups.flat().map(({ id }) => id)
        if (groups.length > 0) expect(ids.toSorted()).toEqual(of.map((_, place) => `${place}`))
        for (const group of groups) {
          expect(group.reduce((sum, { expected }) => sum + (expected ?? 0), 0)).toBeGreaterThan(4)
        }
        expect(groups).not.toHaveLength(1)
      }),
    )
  })
})
