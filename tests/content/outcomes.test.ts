import { describe, expect, it } from 'vitest'
import { LIFE_AREAS, MENU_IDS, outcomeMenu } from '#src/questions/outcomes.ts'
import { currentSet } from '#src/questions/sets.ts'
import { textsOf } from '#tests/support/locales.ts'
import { gradeOf } from '#tests/support/reading-grade.ts'

const texts = textsOf('en', 'outcomes')

/** Where each of them comes from, in the order of the list. */
const PLACES = {
  'people-in-work': ['work', 'equality-scheme 8'],
  'fair-chances-for-firms': ['work', 'equality-scheme 8; briefing 20'],
  'fair-for-staff': ['work', 'equality-scheme 4, 6; health-forum viii-xiv; briefing 8'],
  'learning-gaps-close': ['education', 'briefing 2; equality-scheme 7.2'],
  'out-of-poverty': ['living', 'briefing 19; equality-scheme 7.2'],
  'short-breaks': ['living health', 'equality-scheme 8'],
  'older-people': ['living participation', 'equality-scheme 8'],
  'mental-health': ['health', 'equality-scheme 8'],
  'child-health': ['health', 'equality-scheme 2, 8'],
  'health-care-for-all': [
    'health',
    'health-forum june B 3; health-forum vii; health-forum november',
  ],
  'safe-from-racist-harm': [
    'safety',
    'briefing 20; partnership-tips introduction; equality-scheme 7.2',
  ],
  'real-influence': ['participation', 'briefing 13-14; health-forum 2'],
  'getting-on': ['participation', 'equality-scheme 3, 5; briefing 2'],
  'small-and-new-groups': ['all', 'equality-scheme 7.1, 8; community-tips 1'],
  'services-for-all': ['all', 'briefing 7-8; equality-scheme 7.1; health-forum november'],
} as const

describe('the menu of outcomes', () => {
  it('has fifteen, each in its area of life and with its sources', () => {
    expect(outcomeMenu).toHaveLength(15)
    const places = outcomeMenu.map(({ id, areas, sources }) => [
      id,
      [areas.join(' '), sources.map((source) => Object.values(source).join(' ')).join('; ')],
    ])
    expect(Object.fromEntries(places)).toEqual(PLACES)
    expect(outcomeMenu.map(({ id }) => id)).toEqual([...MENU_IDS])
  })

  it('has something for every area of life', () => {
    const first = outcomeMenu.map(({ areas }) => areas[0])
    expect([...new Set(first)]).toEqual([...LIFE_AREAS])
  })

  it('ties each to the aims and to the check on progress, and to questions that are asked', () => {
    const asked = currentSet.questions.map(({ id }) => id)
    for (const { id, questions } of outcomeMenu) {
      expect(questions, id).toEqual(asked.filter((question) => questions.includes(question)))
      expect(questions, id).toEqual(expect.arrayContaining(['clear-picture', 'knowing']))
    }
  })

  it('has words for each, and for nothing else, in sentences of their own', () => {
    const menu = [...texts].filter(([key]) => key.startsWith('menu.'))
    expect(menu.map(([key]) => key)).toEqual(MENU_IDS.map((id) => `menu.${id}`))
    for (const [key, text] of menu) {
      expect(text, key).not.toMatch(/\bBA?ME\b|hard[- ]to[- ]reach|non-white|\{\{/i)
    }
  })

  it('says that the list is ours, and claims no more', () => {
    expect(texts.get('choose.ours')).toMatch(/our list, built from the source documents/)
    expect([...texts.values()].join(' ')).not.toMatch(/exhibit/i)
  })

  it.each(['', 'menu.'])('is easy to read: %j', (start) => {
    const words = [...texts].filter(([key]) => key.startsWith(start)).map(([, text]) => text)
    expect(gradeOf(words)).toBeLessThanOrEqual(6.5)
  })
})
