// The start screen on a first visit, and the plain page in turn with it.
import { BEGIN_LINK, waitForSetUp } from '#scripts/walk.mjs'
import { coldVisit } from '#scripts/bench/conditions.mjs'
import {
  arrivedScripts,
  bytesOf,
  firstPaint,
  reaction,
  watchReaction,
} from '#scripts/bench/page-clock.mjs'

const MAX_RATIO = 1.5
const MAX_SCRIPT = 110_000

/**
 * @param {import('#scripts/bench/bench.mjs').Bench} bench
 * @returns {Promise<import('#scripts/bench/figures.mjs').Row[]>}
 */
export async function firstView({ browser, app, plainStart, runs, loaded }) {
  const visits = []
  const plain = []
  for (let run = 0; run < runs; run++) {
    visits.push(await coldVisit(browser, (page) => visitStart(page, app.url)))
    plain.push(await coldVisit(browser, (page) => visitPlain(page, plainStart.url)))
  }
  for (const { scripts } of visits) loaded.add(scripts)
  return [
    {
      name: 'Start screen: first paint',
      unit: 'ms',
      app: visits.map(({ paint }) => paint),
      plain,
      target: { of: 'ratio', max: MAX_RATIO },
    },
    {
      name: 'Start screen: reacts',
      unit: 'ms',
      app: visits.map(({ reacted }) => reacted),
      plain,
      note: 'a plain page reacts as soon as it is painted',
    },
    {
      name: 'Start screen: script before it reacts',
      unit: 'kB',
      app: visits.map(({ scripts, reacted }) => bytesOf(scripts, reacted)),
      target: { of: 'app', max: MAX_SCRIPT },
      note: 'bytes as compressed (brotli), without headers; 1 kB is 1000 bytes',
    },
  ]
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 */
async function visitStart(page, url) {
  await watchReaction(page, BEGIN_LINK)
  await page.goto(url, { waitUntil: 'commit' })
  const paint = await firstPaint(page)
  const reacted = await reaction(page)
  const scripts = await arrivedScripts(page)
  // That it truly reacts is seen from where a tap leads.
  await page.locator(BEGIN_LINK).click()
  await waitForSetUp(page)
  return { paint, reacted, scripts }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 */
async function visitPlain(page, url) {
  await page.goto(url, { waitUntil: 'commit' })
  return firstPaint(page)
}
