import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createIndex, searchIndex } from '#src/domain/library/search.ts'
import { helpOf } from '#src/questions/help.ts'
import { LIBRARY_KINDS, type LibraryItem } from '#src/questions/library-item.ts'
import { libraryOf } from '#src/questions/library.ts'
import { currentSet } from '#src/questions/sets.ts'
import { textsOf } from '#tests/support/locales.ts'
import { gradeOf } from '#tests/support/reading-grade.ts'

const helps = currentSet.questions.map(({ id }) => helpOf(currentSet, id))
const library = libraryOf(helps)
const texts = textsOf('en', 'library-items')
const own = library.filter((item) => item.words.in === 'library')

/** As the documents count them: how many items, of which kind, and where they stand. */
const GROUPS = {
  briefing: [12, ['advice'], /^briefing/],
  'community-tips': [8, ['idea', 'tip'], /^community-tips/],
  'partnership-tips': [12, ['idea', 'tip'], /^partnership-tips/],
  'forum-recommendations': [19, ['recommendation'], /^health-forum [ivx]+$/],
  'partnership-principles': [16, ['principle'], /^health-forum december$/],
  'wished-for-changes': [26, ['wish'], /^health-forum december$/],
  'about-partnership': [14, ['idea'], /^health-forum (juneTalk|december|june D)/],
  cafe: [5, ['method'], /^health-forum december$/],
  'good-consultation': [10, ['principle'], /^health-forum 2$/],
  'evidence-base': [9, ['method'], /^equality-scheme 7\.1/],
  choosing: [13, ['method'], /^(equality-scheme 7\.[123]|briefing (7|11|27))$/],
  planning: [12, ['method'], /^equality-scheme (7\.3|9|7\.3, 9)$/],
  'meeting-duties': [8, ['method'], /^equality-scheme 5$/],
  'ethnic-monitoring': [25, ['method'], /^health-forum (june B|november)/],
  'staff-monitoring': [7, ['law'], /^equality-scheme 4$/],
  duties: [11, ['law'], /^equality-scheme [34]; health-forum 2$/],
  enforcement: [17, ['idea', 'law'], /^(health-forum 2|today equality-20(06|10) [\d-]+)$/],
  objectives: [7, ['example'], /^equality-scheme 8$/],
  outcomes: [14, ['example'], /^equality-scheme 8$/],
  words: [50, ['word'], /^/],
} as const

describe('the library', () => {
  it.each(Object.entries(GROUPS))('has all of %s, each with its source', (group, expected) => {
    const [count, kinds, places] = expected
    const items = itemsOf(group)
    expect(items).toHaveLength(count)
    expect([...new Set(items.map(({ kind }) => kind))].toSorted()).toEqual([...kinds])
    for (const item of items) expect(placesOf(item), item.id).toMatch(places)
  })

  it('has no file that is left over', () => {
    const files = readdirSync('questions/library').map((file) => file.replace('.json', ''))
    expect(files.toSorted()).toEqual(Object.keys(GROUPS).toSorted())
  })

  it('has every tip and recommendation once, in its own place', () => {
    const numbers = (group: string) =>
      itemsOf(group)
        .map(placesOf)
        .filter((place) => !place.includes('introduction'))
    const upTo = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1))
    expect(numbers('community-tips')).toEqual(upTo(7).map((tip) => `community-tips ${tip}`))
    expect(numbers('partnership-tips')).toEqual(upTo(11).map((tip) => `partnership-tips ${tip}`))
    expect(numbers('forum-recommendations')).toEqual(
      itemsOf('forum-recommendations').map(({ id }) => `health-forum ${id.split('.')[1]}`),
    )
  })

  it('has the wished-for changes in their six groups', () => {
    const parts = itemsOf('wished-for-changes').map(({ part }) => part)
    const counts = ['users', 'people', 'skills', 'structure', 'realism', 'system'].map(
      (part) => parts.filter((one) => one === part).length,
    )
    expect(counts).toEqual([4, 4, 3, 6, 5, 4])
  })

  it('has every next step and all advice of the eight questions', () => {
    const steps = library.filter(({ kind }) => kind === 'step')
    expect(steps).toHaveLength(helps.flatMap((help) => help.steps).length)
    expect(steps).toHaveLength(152)
    const advice = library.filter((item) => item.words.in === 'help' && item.kind === 'advice')
    expect(advice).toHaveLength(helps.flatMap((help) => help.memberActions).length)
  })

  it('knows only questions that are asked, and gives no id twice', () => {
    const asked = new Set(currentSet.questions.map(({ id }) => id))
    for (const { id, questions } of library) {
      expect(
        questions.every((question) => asked.has(question)),
        id,
      ).toBe(true)
    }
    expect(new Set(library.map(({ id }) => id)).size).toBe(library.length)
    for (const { id } of library) expect(id).toMatch(/^[\w.%/-]{1,500}$/)
  })

  it('ties all but words to a question, and helps with every question in many ways', () => {
    const loose = library.filter(({ kind, questions }) => kind !== 'word' && !questions.length)
    expect(loose.map(({ id }) => id)).toEqual([])
    for (const { id } of currentSet.questions) {
      const kinds = library.filter(({ questions }) => questions.includes(id))
      expect(new Set(kinds.map(({ kind }) => kind)).size, id).toBeGreaterThanOrEqual(6)
    }
  })

  it('leaves out a source only where the app explains a word by itself', () => {
    const without = library.filter(({ sources }) => sources.length === 0)
    expect(without.every(({ kind }) => kind === 'word')).toBe(true)
  })
})

describe('the law in the library', () => {
  it('of the 2000s says what holds now, from where, and when that was looked up', () => {
    const old = ['duties', 'staff-monitoring', 'meeting-duties'].flatMap(itemsOf)
    const then = itemsOf('enforcement').filter(({ id }) => !/\.(now-|lawrence)/.test(id))
    for (const { id, superseded, checked } of [...old, ...then]) {
      expect(
        superseded?.sources.every(({ document }) => document === 'today'),
        id,
      ).toBe(true)
      expect(checked, id).toBe('2026-11-22')
    }
  })

  it('of today carries the day on which it was looked up', () => {
    const today = own.filter(({ sources }) => sources.some(({ document }) => document === 'today'))
    expect(today.length).toBeGreaterThan(8)
    for (const { id, checked } of today) expect(checked, id).toBe('2026-11-22')
  })

  it('asks to check what was not looked up', () => {
    const unsure = library.filter(({ toCheck }) => toCheck).map(({ id }) => id)
    expect(unsure).toEqual([
      'meeting-duties.timetable',
      'duties.list-functions',
      'duties.watch-harm',
      'duties.assess-new',
      'duties.public-access',
      'duties.train-staff',
      'words.race',
    ])
  })

  it('has no words for today that nothing asks for', () => {
    const asked = new Set(library.map(({ superseded }) => superseded?.now))
    const written = [...texts.keys()].filter((key) => key.startsWith('now.'))
    expect(written.filter((key) => !asked.has(key.slice('now.'.length)))).toEqual([])
  })
})

describe('the words of the library', () => {
  it('are there for every item, and for nothing else', () => {
    const wanted = own.flatMap(({ id, superseded }) => [
      `${id}.title`,
      `${id}.text`,
      ...(superseded ? [`now.${superseded.now}`] : []),
    ])
    expect([...texts.keys()].toSorted()).toEqual([...new Set(wanted)].toSorted())
  })

  it.each([...Object.keys(GROUPS), 'now'])('are easy to read: %s', (group) => {
    const words = [...texts].filter(([key]) => key.startsWith(`${group}.`)).map(([, text]) => text)
    expect(gradeOf(words)).toBeLessThanOrEqual(6.5)
  })

  it('have short titles', () => {
    for (const [key, text] of texts) {
      if (key.endsWith('.title')) expect(text.length, key).toBeLessThanOrEqual(52)
    }
  })

  it('call nobody what they would not call themselves, and fill no slots', () => {
    for (const [key, text] of texts) {
      expect(text, key).not.toMatch(/\bBA?ME\b|hard[- ]to[- ]reach|non-white|\{\{/i)
    }
  })

  it('are all found by each beginning of each word of their title', () => {
    const searched = own.map(({ id }) => ({
      id,
      title: texts.get(`${id}.title`) ?? '',
      text: texts.get(`${id}.text`) ?? '',
    }))
    const index = createIndex(searched, ({ text }) => text)
    for (const { id, title } of searched) {
      for (const word of title.split(/\s+/)) {
        for (let length = 1; length <= word.length; length += 1) {
          const found = searchIndex(index, word.slice(0, length))
          expect(
            found.some((item) => item.id === id),
            `${id}: ${word}`,
          ).toBe(true)
        }
      }
    }
  })
})

describe('the kinds', () => {
  it('are all in use', () => {
    expect(new Set(library.map(({ kind }) => kind))).toEqual(new Set(LIBRARY_KINDS))
  })
})

function itemsOf(group: string): readonly LibraryItem[] {
  return own.filter(({ words }) => words.in === 'library' && words.group === group)
}

/** "equality-scheme 3; health-forum 2". */
function placesOf({ sources }: LibraryItem): string {
  return sources.map((source) => Object.values(source).join(' ')).join('; ')
}
