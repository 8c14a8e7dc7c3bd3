// A round that is already on the device, so that a question can be opened by its address.
import { beginRound, CARD } from '#scripts/walk.mjs'
import { plainQuestion } from '#scripts/bench/plain-page.mjs'

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
export async function storeRound(browser, url) {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(url)
  const id = await beginRound(page)
  await page.locator(CARD).last().waitFor()
  const plain = await plainQuestion(page)
  const storageState = await context.storageState({ indexedDB: true })
  await context.close()
  return { round: { hash: `#/round/${id}/question/1`, storageState }, plain }
}
