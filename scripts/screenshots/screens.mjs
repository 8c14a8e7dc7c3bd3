// Every screen, and where it is on the prepared device.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('#scripts/screenshots/device.mjs').Device} Device */
/**
 * @typedef {{
 *   name: string,
 *   at: (places: Device['places']) => string,
 *   empty?: boolean,
 *   act?: (page: Page) => Promise<void>,
 * }} Screen
 */

/** @type {readonly Screen[]} */
export const SCREENS = [
  { name: 'start', at: () => '', empty: true },
  { name: 'home', at: () => '' },
  { name: 'set-up', at: () => '#/set-up' },
  {
    name: 'set-up-error',
    at: () => '#/set-up',
    act: async (page) => {
      await page.locator('main input[type="text"]').first().fill('')
      await page.locator('main button[type="submit"]').click()
    },
  },
  { name: 'question', at: ({ answered }) => `#/round/${answered}/question/7` },
  { name: 'question-blank', at: ({ blank }) => `#/round/${blank}/question/2` },
  { name: 'question-together', at: ({ blank }) => `#/round/${blank}/question/1` },
  {
    name: 'question-help',
    at: ({ answered }) => `#/round/${answered}/question/1`,
    act: (page) =>
      page.evaluate(() => {
        for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '')
      }),
  },
  { name: 'question-locked', at: ({ handedIn }) => `#/round/${handedIn}/question/1` },
  { name: 'check', at: ({ answered }) => `#/round/${answered}/check` },
  { name: 'check-blank', at: ({ blank }) => `#/round/${blank}/check` },
  { name: 'result-handed-in', at: ({ handedIn }) => `#/round/${handedIn}/result` },
  { name: 'result', at: ({ exampleRound }) => `#/example/round/${exampleRound}/result` },
  { name: 'evidence', at: ({ exampleRound }) => `#/example/round/${exampleRound}/evidence` },
  { name: 'evidence-add', at: ({ answered }) => `#/round/${answered}/evidence/1` },
  {
    name: 'progress',
    at: ({ exampleOrganisation }) => `#/example/progress/${exampleOrganisation}`,
  },
  { name: 'example', at: () => '#/example' },
  { name: 'settings', at: () => '#/settings' },
  { name: 'about', at: () => '#/about' },
  { name: 'not-found', at: () => '#/nowhere' },
]

/** @param {string} name */
export function screen(name) {
  const found = SCREENS.find((one) => one.name === name)
  if (!found) throw new Error(`There is no screen ${name}`)
  return found
}
