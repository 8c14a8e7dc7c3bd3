import { describe, expect, it } from 'vitest'
import notes from '#locales/en/notes.json'
import { languages } from '#locales/languages.ts'
import { faultsIn, namespacesOf, textsOf } from '#tests/support/locales.ts'

const SOURCE = 'en'
const complete = languages.filter((language) => language.complete)

describe('the languages', () => {
  it('hold the source language, and every code once', () => {
    expect(complete.map((language) => language.code)).toContain(SOURCE)
    expect(new Set(languages.map((language) => language.code)).size).toBe(languages.length)
  })

  it('offer a false right-to-left language in development only', () => {
    const unfinished = languages.filter((language) => language.development === true)
    expect(unfinished).toMatchObject([{ code: 'ar-XB', dir: 'rtl', complete: false }])
  })

  it.each(complete)('has every namespace in $name', ({ code }) => {
    expect(namespacesOf(code)).toEqual(namespacesOf(SOURCE))
  })

  it.each(complete.flatMap(({ code }) => namespacesOf(code).map((name) => [code, name] as const)))(
    'has sound words: %s/%s',
    (code, namespace) => {
      const texts = textsOf(code, namespace)
      expect(faultsIn(texts, textsOf(SOURCE, namespace), code)).toEqual([])
    },
  )
})

describe('the notes for translators', () => {
  it.each(Object.entries(notes))('%s speaks of a text that is there', (place, note) => {
    const [namespace = '', key = ''] = place.split(':')
    const keys = [...textsOf(SOURCE, namespace).keys()]
    expect(keys.some((known) => known === key || known.startsWith(`${key}.`))).toBe(true)
    expect(note.trim()).not.toBe('')
  })
})

describe('the check of a language', () => {
  const source = new Map([
    ['greeting', 'Hello {{name}}'],
    ['left_one', 'One question left'],
    ['left_other', '{{count}} questions left'],
  ])

  it.each([
    ['a missing key', 'en', { greeting: undefined }, 'greeting is missing'],
    ['a key of its own', 'en', { extra: 'More' }, 'extra is not in the source'],
    ['an empty text', 'en', { greeting: ' ' }, 'greeting is empty'],
    ['a wrong placeholder', 'en', { greeting: 'Hello {{nam}}' }, 'greeting has placeholders nam'],
    ['a missing plural', 'en', { left_one: undefined }, 'left has plurals other, not one'],
    ['the plurals of English elsewhere', 'ja', {}, 'left has plurals one,other, not other'],
  ])('finds %s', (_fault, language, change, expected) => {
    const texts = new Map(
      Object.entries({ ...Object.fromEntries(source), ...change }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    )
    expect(faultsIn(texts, source, language).join('\n')).toContain(expected)
  })

  it('accepts other plurals where a language has them', () => {
    const welsh = new Map([
      ['greeting', 'Helo {{name}}'],
      ...['zero', 'one', 'two', 'few', 'many', 'other'].map(
        (form) => [`left_${form}`, '{{count}} ar ôl'] as const,
      ),
    ])
    expect(faultsIn(welsh, source, 'cy')).toEqual([])
  })
})
