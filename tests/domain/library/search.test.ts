import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchWords } from '#src/domain/library/fold.ts'
import { createIndex, searchIndex } from '#src/domain/library/search.ts'

const items = [
  { title: 'Meet when it suits them', text: 'Ask a café owner, or the people’s hall.' },
  { title: 'Ask about language help', text: 'Do not guess when to meet.' },
  { title: 'Share one list', text: 'A short list of ethnic groups' },
]
const textOf = ({ text }: (typeof items)[number]) => text
const index = createIndex(items, textOf)
const titles = (query: string) => searchIndex(index, query).map(({ title }) => title)

const ACCENTS = ['\u0300', '\u0301', '\u0302', '\u0303', '\u0308', '\u0327', '']
const accented = (word: string, marks: readonly string[], capital: readonly boolean[]) =>
  word
    .split('')
    .map((letter, at) => (capital[at] === true ? letter.toUpperCase() : letter) + (marks[at] ?? ''))
    .join('')
    .normalize('NFC')
const aWord = fc.stringMatching(/^[a-zß]{1,12}$/)

describe('a search', () => {
  it('finds the beginnings of words, and not what stands inside them', () => {
    expect(titles('lang')).toEqual(['Ask about language help'])
    expect(titles('nguage')).toEqual([])
  })

  it('wants every word of the query', () => {
    expect(titles('share groups')).toEqual(['Share one list'])
    expect(titles('share language')).toEqual([])
  })

  it('puts what stands in a title before what stands in a text', () => {
    expect(titles('meet')).toEqual(['Meet when it suits them', 'Ask about language help'])
    expect(titles('ask')).toEqual(['Ask about language help', 'Meet when it suits them'])
  })

  it('leaves all in their order where nothing is asked', () => {
    expect(titles('')).toEqual(items.map(({ title }) => title))
    expect(titles(' – ’ ')).toHaveLength(items.length)
  })

  it('knows no accents, capitals or apostrophes', () => {
    for (const query of ['CAFÉ', 'cafe', 'peoples', 'people’s', "people's"]) {
      expect(titles(query), query).toEqual(['Meet when it suits them'])
    }
  })

  it('finds the same with any accents and capitals', () => {
    const marks = fc.array(fc.constantFrom(...ACCENTS), { maxLength: 12 })
    const capital = fc.array(fc.boolean(), { maxLength: 12 })
    fc.assert(
      fc.property(aWord, marks, capital, (word, marks, capital) => {
        expect(searchWords(accented(word, marks, capital))).toEqual(searchWords(word))
      }),
    )
  })

  it('finds an item by each beginning of each of its words', () => {
    fc.assert(
      fc.property(fc.array(aWord, { minLength: 1, maxLength: 6 }), fc.nat(), (words, at) => {
        const item = { title: words.join(' '), text: '' }
        const word = words[at % words.length] ?? ''
        const beginning = word.slice(0, 1 + (at % word.length))
        expect(searchIndex(createIndex([...items, item], textOf), beginning)).toContain(item)
      }),
    )
  })

  it('only ever finds fewer with one word more', () => {
    fc.assert(
      fc.property(aWord, aWord, (one, other) => {
        const found = titles(one)
        expect(titles(`${one} ${other}`).every((title) => found.includes(title))).toBe(true)
      }),
    )
  })
})
