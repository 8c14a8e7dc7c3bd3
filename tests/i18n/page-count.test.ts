import { describe, expect, it } from 'vitest'
import { PAGE, PAGES, splitAtCounters } from '#src/i18n/page-count.ts'

describe('the words for a page', () => {
  it.each([
    [
      `Page ${PAGE} of ${PAGES}`,
      [{ text: 'Page ' }, { count: 'page' }, { text: ' of ' }, { count: 'pages' }],
    ],
    [`${PAGES}/${PAGE}`, [{ count: 'pages' }, { text: '/' }, { count: 'page' }]],
    ['No number', [{ text: 'No number' }]],
  ])('have their numbers where the language wants them: %j', (words, parts) => {
    expect(splitAtCounters(words)).toEqual(parts)
  })
})
