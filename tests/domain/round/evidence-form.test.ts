import { describe, expect, it } from 'vitest'
import {
  BLANK_FORM,
  evidenceFormSchema,
  findProblems,
  isEvidenceForm,
  isSameForm,
  listedFormSchema,
  toItem,
} from '#src/domain/round/evidence-form.ts'
import { anItem } from '#tests/support/records.ts'

const FULL = { ...BLANK_FORM, ...anItem() }

describe('the form of evidence', () => {
  it('wants a kind, words, a date, a place and an owner', () => {
    expect(findProblems(evidenceFormSchema, BLANK_FORM)).toEqual({
      kind: 'kind',
      what: 'what',
      date: 'date',
      where: 'where',
      owner: 'owner',
    })
    expect(findProblems(evidenceFormSchema, FULL)).toEqual({})
    expect(findProblems(evidenceFormSchema, { ...FULL, owner: 'o'.repeat(501) })).toEqual({
      owner: 'tooLong',
    })
  })

  it('wants a question only where no round says which', () => {
    expect(findProblems(listedFormSchema, FULL)).toEqual({ meanings: 'meanings' })
    expect(findProblems(listedFormSchema, { ...FULL, meanings: ['a.1'] })).toEqual({})
  })

  it('is the same only with the same questions', () => {
    expect(isSameForm(FULL, { ...FULL, meanings: [] })).toBe(true)
    expect(isSameForm(FULL, { ...FULL, meanings: ['a.1'] })).toBe(false)
    expect(isEvidenceForm({ ...FULL, meanings: 'a.1' })).toBe(false)
  })

  it('keeps its questions out of the item', () => {
    expect(toItem({ ...FULL, meanings: ['a.1'] })).toEqual(anItem())
  })
})
