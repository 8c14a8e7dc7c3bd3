import { describe, expect, it } from 'vitest'
import { libraryOf } from '#src/questions/library.ts'
import { sifting, SIFTING_TEST_IDS } from '#src/questions/sifting.ts'
import { textsOf } from '#tests/support/locales.ts'
import { gradeOf } from '#tests/support/reading-grade.ts'

/** Three tests of one council's scheme, and three that the briefing leads to. */
const PLACES = {
  'fits-main-plan': 'equality-scheme 7.2',
  'joint-work': 'equality-scheme 7.2',
  'staff-as-a-whole': 'equality-scheme 7.2',
  'great-need': 'briefing 7',
  'linked-results': 'briefing 11',
  'must-do': 'briefing 27',
}

const texts = textsOf('en', 'priorities')

describe('the sifting tests', () => {
  it('are six, each with its source', () => {
    const places = sifting.tests.map(({ id, sources }) => [
      id,
      sources.map((source) => Object.values(source).join(' ')).join('; '),
    ])
    expect(Object.fromEntries(places)).toEqual(PLACES)
    expect(sifting.tests.map(({ id }) => id)).toEqual([...SIFTING_TEST_IDS])
  })

  it('have words for each, and for nothing else', () => {
    const keys = [...texts.keys()].filter((key) => key.startsWith('tests.'))
    const wanted = SIFTING_TEST_IDS.flatMap((id) => [`tests.${id}.ask`, `tests.${id}.short`])
    expect(keys).toEqual(wanted)
  })

  it('are explained with items that the library has, from the same part of the scheme', () => {
    const library = new Map(libraryOf([]).map((item) => [item.id, item]))
    for (const id of [sifting.reason, ...sifting.steps]) {
      expect(library.get(id)?.sources, id).toEqual([
        { document: 'equality-scheme', sections: '7.2' },
      ])
    }
  })
})

describe.each(['priorities', 'principles'])('the words of %s', (namespace) => {
  const words = [...textsOf('en', namespace).values()]

  it('are easy to read', () => {
    expect(gradeOf(words)).toBeLessThanOrEqual(6.5)
  })

  it('promise no sum, and rank nothing', () => {
    expect(words.join(' ')).not.toMatch(/\b(scores?|averages?|rank\w*|percent\w*|totals?)\b|%/i)
  })
})

describe('the partnership principles', () => {
  it('have no second copy of their words', () => {
    const library = textsOf('en', 'library-items')
    const own = new Set(textsOf('en', 'principles').values())
    const group = [...library].filter(([key]) => key.startsWith('partnership-principles.'))
    expect(group).toHaveLength(32)
    for (const [key, text] of group) expect(own.has(text), key).toBe(false)
  })
})
