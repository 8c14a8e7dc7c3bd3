import { describe, expect, it } from 'vitest'
import { SECTORS, type Sector } from '#src/domain/record/organisation.ts'
import { currentSet } from '#src/questions/sets.ts'
import { namespacesOf, textsOf } from '#tests/support/locales.ts'
import { gradeOf } from '#tests/support/reading-grade.ts'

/** What a twelve-year-old reads with ease; a tired person at the end of a meeting too. */
const MOST = 6.5

const content = [currentSet.words, currentSet.helpWords]
const contentTexts = content.flatMap((namespace) => [...textsOf('en', namespace)])
// The library's own items are held to the same grade group by group, in library.test.ts.
const interfaceTexts = namespacesOf('en')
  .filter((namespace) => ![...content, 'library-items'].includes(namespace))
  .flatMap((namespace) => [...textsOf('en', namespace).values()])

const sectorWords = textsOf('en', 'sectors')
const communities = textsOf('en', 'round').get('communities.default') ?? ''

describe.each(SECTORS)('the reading grade in the words of %s', (sector) => {
  it.each(currentSet.questions)('of all words of $id is low', ({ id }) => {
    expect(gradeOf(textsBelow(sector, `${id}.`))).toBeLessThanOrEqual(MOST)
  })

  it.each(currentSet.questions)('of the question and the statements of $id is low', ({ id }) => {
    const parts = [`${id}.question`, `${id}.statements.`]
    const toAnswer = parts.flatMap((part) => textsBelow(sector, part))
    expect(gradeOf(toAnswer)).toBeLessThanOrEqual(MOST)
  })
})

describe('the reading grade', () => {
  it('of the interface is low', () => {
    const grade = gradeOf(interfaceTexts.map((text) => filled('council', text)))
    expect(grade).toBeLessThanOrEqual(MOST)
  })

  it('tells plain words from hard ones', () => {
    const hard = 'Considerable organisational commitment necessitates institutional transformation.'
    expect(gradeOf(['We ask. We listen. Then we act.'])).toBeLessThan(MOST)
    expect(gradeOf([hard])).toBeGreaterThan(MOST)
  })
})

function textsBelow(sector: Sector, start: string): string[] {
  return contentTexts
    .filter(([key]) => key.startsWith(start))
    .map(([, text]) => filled(sector, text))
}

/** With the words of a sector in its slots; other slots hold a number or a name, so a short word. */
function filled(sector: Sector, text: string): string {
  return text.replace(/\{\{(\w+)[^}]*\}\}/g, (_match, slot: string) =>
    slot === 'communities' ? communities : (sectorWords.get(`${sector}.${slot}`) ?? 'this'),
  )
}
