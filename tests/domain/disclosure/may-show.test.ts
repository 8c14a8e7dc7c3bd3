import { describe, expect, it } from 'vitest'
import { NO_COUNTS } from '#src/domain/disclosure/counts.ts'
import { mayShowCountsInRoom } from '#src/domain/disclosure/may-show.ts'

describe('counts of a group in its room', () => {
  it.each([
    ['four replies', { 1: 2, 3: 2 }, false],
    ['five', { 1: 2, 3: 3 }, true],
    ['five, all but one the same', { 1: 1, 3: 4 }, false],
    ['nine, all but one the same', { dontKnow: 8, 3: 1 }, false],
    ['nine, all but two the same', { dontKnow: 7, 3: 2 }, true],
    ['ten, all the same', { 4: 10 }, true],
    ['what cannot be counts of anybody', { 1: -1, 2: 6, 3: 6 }, false],
  ])('%s', (_case, some, expected) => {
    expect(mayShowCountsInRoom({ ...NO_COUNTS, ...some })).toBe(expected)
  })
})
