import { describe, expect, it } from 'vitest'
import { currentSet } from '#src/questions/sets.ts'
import { namespacesOf, textsOf } from '#tests/support/locales.ts'
import { gradeOf } from '#tests/support/reading-grade.ts'

/** What a twelve-year-old reads with ease; a tired person at the end of a meeting too. */
const MOST = 6.5

const content = [currentSet.words, currentSet.helpWords]
const contentTexts = content.flatMap((namespace) => [...textsOf('en', namespace)])
const interfaceTexts = namespacesOf('en')
  .filter((namespace) => !content.includes(namespace))
  .flatMap((namespace) => [...textsOf('en', namespace).values()])

describe('the reading grade', () => {
  it.each(currentSet.questions)('of all words of $id is low', ({ id }) => {
    expect(gradeOf(textsBelow(`${id}.`))).toBeLessThanOrEqual(MOST)
  })

  it.each(currentSet.questions)('of the question and the statements of $id is low', ({ id }) => {
    const toAnswer = [...textsBelow(`${id}.question`), ...textsBelow(`${id}.statements.`)]
    expect(gradeOf(toAnswer)).toBeLessThanOrEqual(MOST)
  })

  it('of the interface is low', () => {
    expect(gradeOf(interfaceTexts.map(filled))).toBeLessThanOrEqual(MOST)
  })

  it('tells plain words from hard ones', () => {
    const hard = 'Considerable organisational commitment necessitates institutional transformation.'
    expect(gradeOf(['We ask. We listen. Then we act.'])).toBeLessThan(MOST)
    expect(gradeOf([hard])).toBeGreaterThan(MOST)
  })
})

function textsBelow(start: string): string[] {
  return contentTexts.filter(([key]) => key.startsWith(start)).map(([, text]) => filled(text))
}

/** With the words of a council in its slots; other slots hold a number or a name, so a short word. */
function filled(text: string): string {
  const words = textsOf('en', 'sectors')
  const communities = textsOf('en', 'round').get('communities.default')
  return text.replace(/\{\{(\w+)[^}]*\}\}/g, (_match, slot: string) =>
    slot === 'communities' ? (communities ?? slot) : (words.get(`council.${slot}`) ?? 'this'),
  )
}
