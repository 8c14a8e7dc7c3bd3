import { describe, expect, it } from 'vitest'
import { practice } from '#src/questions/practice.ts'
import { currentSet } from '#src/questions/sets.ts'
import { textsOf } from '#tests/support/locales.ts'

const texts = textsOf('en', 'practice')

describe('the practice', () => {
  it('has an answer of each of six people to every question of the set', () => {
    expect(Object.keys(practice.choices)).toEqual(currentSet.questions.map(({ id }) => id))
    expect(Object.values(practice.choices).map((all) => all.length)).toEqual(Array(8).fill(6))
  })

  it('leaves some people to try it with', () => {
    expect(practice.expected).toBeGreaterThanOrEqual(8)
  })

  it('has words for all that it tells, and for nothing else', () => {
    const notes = Object.entries(practice.notes).flatMap(([question, people]) =>
      people.map((person) => `notes.${question}.${person}`),
    )
    expect([...texts.keys()].toSorted()).toEqual(['organisation', 'round', ...notes].toSorted())
  })

  it('gives notes only to people who answered', () => {
    for (const [question, people] of Object.entries(practice.notes)) {
      const answered = practice.choices[question]?.length ?? 0
      expect(people.filter((person) => person > answered)).toEqual([])
    }
  })

  it('says what it is wherever its name stands', () => {
    expect(texts.get('organisation')).toMatch(/practice/i)
    expect(texts.get('round')).toMatch(/practice/i)
  })
})
