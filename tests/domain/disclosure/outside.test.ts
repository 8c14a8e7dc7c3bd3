import { describe, expect, it } from 'vitest'
import { countChoices, NO_COUNTS } from '#src/domain/disclosure/counts.ts'
import { showOutside } from '#src/domain/disclosure/outside.ts'

describe('what may leave the room', () => {
  it('is nothing of four', () => {
    expect(showOutside({ ...NO_COUNTS, 3: 2, 4: 2 })).toEqual({ kind: 'nothing' })
  })

  it('is the middle answer and words of five to nine', () => {
    expect(showOutside(countChoices([2, 2, 3, 4, 4, 5]))).toEqual({
      kind: 'words',
      answer: 3,
      agreement: 'mixed',
    })
  })

  it('is words alone where nine chose the same', () => {
    expect(showOutside({ ...NO_COUNTS, 3: 9 })).toEqual({
      kind: 'words',
      answer: null,
      agreement: 'mostlyAgree',
    })
  })

  it('is every count of ten', () => {
    const counts = { ...NO_COUNTS, 1: 5, 5: 5 }
    expect(showOutside(counts)).toEqual({ kind: 'counts', counts, agreement: 'split' })
  })

  it('says nothing of agreement where fewer than five know', () => {
    expect(showOutside({ ...NO_COUNTS, 3: 4, dontKnow: 5 })).toEqual({
      kind: 'words',
      answer: 'dontKnow',
      agreement: null,
    })
  })
})
