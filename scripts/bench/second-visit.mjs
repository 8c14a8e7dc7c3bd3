// The second visit: everything from the worker's cache, and the server is gone.
import { DIST, words } from '#scripts/built-app.mjs'
import { serveFolder } from '#scripts/serve.mjs'
import { BEGIN_LINK } from '#scripts/walk.mjs'
import { CONDITIONS, slowProcessor } from '#scripts/bench/conditions.mjs'
import { firstPaint, reaction, watchReaction } from '#scripts/bench/page-clock.mjs'

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */

/**
 * @param {import('#scripts/bench/bench.mjs').Bench} bench
 * @returns {Promise<import('#scripts/bench/figures.mjs').Row[]>}
 */
export async function secondVisit({ browser, runs }) {
  const context = await browser.newContext({ viewport: CONDITIONS.viewport })
  const url = await visitOnce(context)
  const visits = []
  for (let run = 0; run < runs; run++) visits.push(await visitAgain(context, url))
  await context.close()
  return [
    {
      name: 'Second visit, no network: first paint',
      unit: 'ms',
      app: visits.map(({ paint }) => paint),
      note: 'the processor is slow as before; the worker runs beside the page at full speed',
    },
    {
      name: 'Second visit, no network: reacts',
      unit: 'ms',
      app: visits.map(({ reacted }) => reacted),
    },
  ]
}

/**
 * A server of its own, which is gone after the first visit.
 * @param {BrowserContext} context
 */
async function visitOnce(context) {
  const server = await serveFolder(DIST, { brotli: true })
  const page = await context.newPage()
  await page.goto(server.url)
  await page.getByText(words('shell').offlineReady).waitFor()
  await page.close()
  await server.close()
  return server.url
}

/**
 * @param {BrowserContext} context
 * @param {string} url
 */
async function visitAgain(context, url) {
  const page = await context.newPage()
  await stopWorkers(page)
  await slowProcessor(page)
  await watchReaction(page, BEGIN_LINK)
  await page.goto(url, { waitUntil: 'commit' })
  const paint = await firstPaint(page)
  const reacted = await reaction(page)
  await page.close()
  return { paint, reacted }
}

/**
 * Between two visits the browser puts the worker to sleep.
 * @param {import('playwright-core').Page} page
 */
async function stopWorkers(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
}
