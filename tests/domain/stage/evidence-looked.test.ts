import { describe, expect, it } from 'vitest'
import { countLooked } from '#src/domain/stage/evidence-looked.ts'

const IDS = ['a', 'b', 'c', 'd', 'e']

describe('where somebody looked for evidence', () => {
  it('is told apart from where none is needed', () => {
    const answers = { a: 3, b: 4, c: 2, d: 'dontKnow', e: 1 } as const
    const evidence = { a: 'none', e: 'activity' } as const
    // c and d need none; e needs none either, but somebody looked.
    expect(countLooked(IDS, answers, evidence)).toEqual({ checked: 2, total: 3, needNone: 2 })
  })

  it('is still open for a question with no answer yet', () => {
    expect(countLooked(IDS, {}, {})).toEqual({ checked: 0, total: 5, needNone: 0 })
  })
})
