import { openFolds, type Screen } from './screen.ts'

export const LIBRARY_SCREENS: readonly Screen[] = [
  { name: 'library', at: () => '#/library' },
  { name: 'library, words explained', at: () => '#/library/words' },
  { name: 'library, of a question', at: () => '#/library/listening', act: openFolds },
  {
    name: 'library, law of then and now',
    at: () => '#/library',
    act: async (page) => {
      await page.locator('main input[type="search"]').fill('duty')
      await page.locator('main dl').first().waitFor()
    },
  },
  {
    name: 'library, nothing found',
    at: () => '#/library',
    act: async (page, say) => {
      await page.locator('main input[type="search"]').fill('zebra')
      await page.getByText(say('library.results.none')).waitFor()
    },
  },
]
