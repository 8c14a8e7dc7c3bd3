import { describe, expect, it } from 'vitest'
import { comparedOf } from '#src/screens/progress/compared-rounds.ts'

const rounds = ['a', 'b', 'c', 'd'].map((id) => ({ id }))

describe('the rounds that are compared', () => {
  it.each([
    ['the last two, unless others are wanted', {}, 'c', 'd'],
    ['those that are wanted', { beforeId: 'a', afterId: 'c' }, 'a', 'c'],
    ['the round before the later one', { afterId: 'b' }, 'a', 'b'],
    [
      'the latest, where the later one does not lie after',
      { beforeId: 'c', afterId: 'b' },
      'c',
      'd',
    ],
    ['never a round with itself', { beforeId: 'b', afterId: 'b' }, 'b', 'd'],
    ['the last two, where one is gone', { beforeId: 'gone', afterId: 'gone' }, 'c', 'd'],
    ['the last two, where the latest is wanted as the earlier', { beforeId: 'd' }, 'c', 'd'],
  ])('are %s', (_, wanted, before, after) => {
    expect(comparedOf(rounds, wanted)).toEqual({ before: { id: before }, after: { id: after } })
  })

  it('are one alone while there is one', () => {
    expect(comparedOf([{ id: 'a' }], {})).toEqual({ before: undefined, after: { id: 'a' } })
    expect(comparedOf([], {})).toEqual({ before: undefined, after: undefined })
  })
})
