import { describe, expect, it } from 'vitest'
import { directionOf } from '#src/i18n/direction.ts'
import { FALSE_LANGUAGE, keysAsWords } from '#src/i18n/false-language.ts'
import { createFormats } from '#src/i18n/formats.ts'

describe('the false right-to-left language', () => {
  it('shows each key and keeps its placeholders', () => {
    expect(keysAsWords({ save: { done: 'Saved {{count}} of {{total}}' } }, 'shell')).toEqual({
      save: { done: '[shell.save.done] {{count}} {{total}}' },
    })
  })

  it('has every form of a plural, so that no English shows through', () => {
    const shown = keysAsWords({ left_one: '{{count}} day', left_other: '{{count}} days' }, 'a')
    expect(Object.keys(shown).toSorted()).toEqual(
      ['few', 'many', 'one', 'other', 'two', 'zero'].map((form) => `left_${form}`),
    )
  })

  it('runs from right to left', () => {
    expect(directionOf(FALSE_LANGUAGE)).toBe('rtl')
    expect(directionOf('en')).toBe('ltr')
  })
})

describe('formats', () => {
  it('writes dates the British way, and by the calendar day wherever the reader is', () => {
    expect(createFormats('en').date('2026-03-01')).toBe('1 March 2026')
  })

  it('joins a list with "and"', () => {
    expect(createFormats('en').list(['a', 'b', 'c'])).toBe('a, b and c')
  })
})
