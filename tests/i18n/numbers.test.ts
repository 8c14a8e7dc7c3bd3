import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { FALSE_LANGUAGE } from '#src/i18n/false-language.ts'
import { createFormats } from '#src/i18n/formats.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { startI18n, words } from '#src/i18n/words.ts'

/** Its digits are not those of English. */
const EGYPT = 'ar-EG'

beforeAll(async () => {
  await startI18n('en')
  words.addResourceBundle('en', 'shell', {
    odd: { plain: '{{value}}', left_one: '{{count}} day', left_other: '{{count}} days' },
  })
  words.addResourceBundle(EGYPT, 'shell', {
    odd: { plain: '{{value}}', left_few: '{{count}} few', left_many: '{{count}} many' },
  })
})

function say(language: string, key: string, values: Record<string, unknown>): string {
  const t = words.getFixedT(language, 'shell') as unknown as (...given: unknown[]) => string
  return t(`odd.${key}`, values)
}

describe('a number in a text', () => {
  it('has the digits and the groups of the language, and the text says nothing about it', () => {
    expect(say('en', 'plain', { value: 12_345 })).toBe('12,345')
    expect(say(EGYPT, 'plain', { value: 12_345 })).toBe('١٢٬٣٤٥')
  })

  it('still chooses the plural form', () => {
    expect(say('en', 'left', { count: 1 })).toBe('1 day')
    expect(say('en', 'left', { count: 1000 })).toBe('1,000 days')
    expect(say(EGYPT, 'left', { count: 3 })).toBe('٣ few')
    expect(say(EGYPT, 'left', { count: 11 })).toBe('١١ many')
  })

  it('is the same as one outside a text', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('en', EGYPT, 'cy'), (value, language) => {
        const shown = say(language, 'plain', { value })
        expect(shown).toBe(formatNumber(value, language))
        expect(shown).toBe(createFormats(language).number(value))
      }),
    )
  })

  it('is given as a string where it is no amount: a year, a version, an id', () => {
    const asWritten = fc.oneof(
      fc.constantFrom('2026', '1.10', '0042'),
      // i18next puts "$t(…)" in a value to its own use.
      fc.string().filter((text) => !/[${}]/.test(text)),
    )
    fc.assert(
      fc.property(asWritten, (value) => {
        expect(say(EGYPT, 'plain', { value })).toBe(value)
      }),
    )
  })

  it('has digits of its own in the false language, so that a raw one is seen', () => {
    expect(say(FALSE_LANGUAGE, 'plain', { value: 7 })).toBe('٧')
    expect(createFormats(FALSE_LANGUAGE).date('2026-03-01')).not.toMatch(/\d/)
  })
})
