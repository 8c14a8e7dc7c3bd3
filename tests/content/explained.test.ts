import { describe, expect, it } from 'vitest'
import { explained } from '#src/questions/explained.ts'
import { glossary } from '#src/questions/library.ts'
import { currentSet } from '#src/questions/sets.ts'
import { textsOf } from '#tests/support/locales.ts'

const known = new Set(glossary.map(({ words }) => words.id))
const lists = [...Object.values(explained.questions), explained.result, explained.duties]
const titles = new Map(
  [...known].map((id) => [id, textsOf('en', 'library-items').get(`words.${id}.title`) ?? '']),
)

describe('the words that are explained where they stand', () => {
  it('are words of the library, none of them twice in a place', () => {
    for (const list of lists) {
      expect(list.filter((id) => !known.has(id))).toEqual([])
      expect(new Set(list).size).toBe(list.length)
    }
  })

  it('are there for every question, and for no other', () => {
    expect(Object.keys(explained.questions)).toEqual(currentSet.questions.map(({ id }) => id))
  })

  it('have among them every rare word that the help of a question uses', () => {
    const rare = ['institutional-racism', 'mystery-shopper', 'critical-friend', 'action-plan']
    for (const { id: question } of currentSet.questions) {
      const said = [...textsOf('en', currentSet.helpWords)]
        .flatMap(([key, text]) => (key.startsWith(`${question}.`) ? [text.toLowerCase()] : []))
        .join(' ')
      const used = rare.filter((id) => said.includes(titles.get(id)?.toLowerCase() ?? id))
      for (const id of used) expect(explained.questions[question], question).toContain(id)
    }
  })
})
