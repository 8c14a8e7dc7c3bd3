// A tap on the prerendered screen while the script is still on its way: is it lost?
import { setTimeout as wait } from 'node:timers/promises'
import { BEGIN_LINK, waitForSetUp } from '#scripts/walk.mjs'
import { coldVisit } from '#scripts/bench/conditions.mjs'
import { firstPaint } from '#scripts/bench/page-clock.mjs'

const HELD_BACK_MS = 3000
const PATIENCE_MS = 20_000

/**
 * @param {import('#scripts/bench/bench.mjs').Bench} bench
 * @returns {Promise<import('#scripts/bench/figures.mjs').Row[]>}
 */
export async function earlyTap({ browser, app, runs }) {
  const kept = []
  for (let run = 0; run < runs; run++) {
    kept.push(await coldVisit(browser, (page) => tapEarly(page, app.url)))
  }
  return [
    {
      name: 'Start screen: a tap before the script is kept',
      unit: 'yes',
      app: kept,
      note: `the scripts are held back for ${HELD_BACK_MS / 1000} seconds`,
    },
  ]
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @returns {Promise<0 | 1>}
 */
async function tapEarly(page, url) {
  let isScriptThere = false
  await page.route('**/*.js', async (route) => {
    await wait(HELD_BACK_MS)
    isScriptThere = true
    // The page may be closed by now.
    await route.continue().catch(() => undefined)
  })
  await page.goto(url, { waitUntil: 'commit' })
  await firstPaint(page)
  // Scripted clicks wait for a page to be still; a finger does not.
  const box = await page.locator(BEGIN_LINK).boundingBox()
  if (!box) throw new Error('The start screen is not in the page before its script')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  if (isScriptThere) throw new Error('The script came before the tap')
  page.setDefaultTimeout(PATIENCE_MS)
  return waitForSetUp(page).then(
    () => 1,
    () => 0,
  )
}
