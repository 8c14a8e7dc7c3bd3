import { describe, expect, it } from 'vitest'
import { groupAnswersShown } from '#src/domain/workshop/group-answers.ts'
import { listSplit, showRound } from '#src/domain/workshop/reveal-round.ts'
import { QUESTIONS, respondEach, revealOf } from './responses.ts'

describe('the group’s answers', () => {
  it('are the lower middle of those who know', () => {
    const shown = showRound(QUESTIONS, respondEach([2, 2, 3, 4, 4, 5]), undefined, 0)
    expect(groupAnswersShown(QUESTIONS, revealOf(shown, 6))).toEqual({ a: 3, b: 3, c: 3 })
  })

  it('are a don’t know where half do not know', () => {
    const all = respondEach(['dontKnow', 'dontKnow', 'dontKnow', 'dontKnow', 3, 3, 4, 4])
    const reveal = revealOf(showRound(QUESTIONS, all, undefined, 0), 8)
    expect(groupAnswersShown(QUESTIONS, reveal)['a']).toBe('dontKnow')
  })

  it('are not told where almost everyone chose the same, nor before a reveal', () => {
    const reveal = revealOf(showRound(QUESTIONS, respondEach([3, 3, 3, 3, 1]), undefined, 0), 5)
    expect(groupAnswersShown(QUESTIONS, reveal)['a']).toBeUndefined()
    expect(groupAnswersShown(QUESTIONS, undefined)['a']).toBeUndefined()
  })
})

it('a split makes provisional until the question is agreed', () => {
  const camps = respondEach([1, 1, 1, 1, 5, 5, 5, 5, 5])
  const reveal = revealOf(showRound(QUESTIONS, camps, undefined, 0), 9)
  expect(listSplit(QUESTIONS, reveal, { b: 'dontKnow' })).toEqual(['a', 'c'])
})
