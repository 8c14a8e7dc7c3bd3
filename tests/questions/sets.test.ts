import { describe, expect, it } from 'vitest'
import { currentSet, setFor } from '#src/questions/sets.ts'

describe('finding the set of a round', () => {
  it('takes any minor of a major', () => {
    expect(setFor({ major: 1, minor: 7 })).toBe(currentSet)
  })

  it('has nothing for a set that is newer than this app', () => {
    expect(setFor({ major: currentSet.version.major + 1, minor: 0 })).toBeUndefined()
  })

  it('has nothing for another set, even of the same major', () => {
    const { id, version } = currentSet
    expect(setFor({ setId: id, ...version })).toBe(currentSet)
    expect(setFor({ setId: 'another', ...version })).toBeUndefined()
  })
})
