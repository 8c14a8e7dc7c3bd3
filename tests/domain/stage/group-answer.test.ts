import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { isStage, type Choice } from '#src/domain/answer/answer.ts'
import { answersForPlacing, groupAnswer } from '#src/domain/stage/group-answer.ts'
import { placeAnswers } from '#src/domain/stage/placement.ts'
import { CHOICES, DK, times } from './answer-sets.ts'

describe('the answer of a group', () => {
  it.each<[number, Choice[], Choice]>([
    [29, [2, 2, 3, 4, 4, 5], 3],
    [30, [DK, DK, DK, DK, 3, 3, 4, 4], DK],
    [32, [1, 1, 1, 1, 5, 5, 5, 5, 5], 5],
  ])('example %i: %j gives %j', (_, choices, answer) => {
    expect(groupAnswer(choices)).toMatchObject({ kind: 'answered', answer })
  })

  it('counts replies, don’t knows among them, towards the five that it needs', () => {
    expect(groupAnswer([3, 3, 4, 4])).toEqual({ kind: 'tooFew', replies: 4 })
    expect(groupAnswer([3, 3, 4, 4, DK])).toEqual({
      kind: 'answered',
      answer: 3,
      replies: 5,
      knowing: 4,
    })
  })

  it('is known as soon as more than half know', () => {
    expect(groupAnswer([3, 3, 3, DK, DK])).toMatchObject({ answer: 3 })
    expect(groupAnswer([3, 3, DK, DK, DK])).toMatchObject({ answer: DK })
  })

  it('was given by somebody, with at least half of those who know at it or beyond', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHOICES), { minLength: 5 }), (choices) => {
        const group = groupAnswer(choices)
        if (group.kind !== 'answered') throw new Error('five replied')
        if (!isStage(group.answer)) return
        const { answer } = group
        const known = choices.filter(isStage)
        expect(known).toContain(answer)
        const beyond = known.filter((stage) => stage > answer).length
        const atOrBeyond = known.filter((stage) => stage >= answer).length
        expect(2 * beyond).toBeLessThanOrEqual(known.length)
        expect(2 * atOrBeyond).toBeGreaterThan(known.length)
      }),
    )
  })
})

describe('the answers that a group round is placed by', () => {
  const five = groupAnswer(times(5, 4))

  it('are the agreed ones where there are some, also when agreed not to be known', () => {
    const ids = ['q1', 'q2', 'q3']
    const groups = { q1: five, q2: five, q3: five }
    expect(answersForPlacing(ids, groups, { q1: 3, q2: DK })).toEqual({ q1: 3, q2: DK, q3: 4 })
  })

  it('leave a question blank that too few replied to until it is agreed', () => {
    const ids = ['q1', 'q2', 'q3']
    const few = groupAnswer(times(4, 4))
    const answers = answersForPlacing(ids, { q1: few, q2: few }, { q1: 3 })
    expect(placeAnswers(ids, answers)).toEqual({ kind: 'incomplete', missing: ['q2', 'q3'] })
  })
})
