// From choosing a statement to the next frame, in the app and on a plain page with radio buttons.
import { setTimeout as wait } from 'node:timers/promises'
import { CARD } from '#scripts/walk.mjs'
import { openTablet, slowProcessor } from '#scripts/bench/conditions.mjs'

/** @typedef {import('playwright-core').Page} Page */

const CHOICES = 20
// Until scrolling before a tap, and saving after it, are over.
const BETWEEN_MS = 300
const MAX_MS = 100

/**
 * @param {import('#scripts/bench/bench.mjs').Bench} bench
 * @returns {Promise<import('#scripts/bench/figures.mjs').Row[]>}
 */
export async function choosing({ browser, app, plainQuestion, round }) {
  const { storageState } = round
  const measured = await inPage(browser, app.url + round.hash, { storageState })
  const plain = await inPage(browser, plainQuestion.url)
  return [
    {
      name: `Choosing a statement to the next frame (${CHOICES} choices)`,
      unit: 'ms',
      app: measured,
      plain,
      target: { of: 'app', max: MAX_MS },
      note: 'as the browser reports it, in steps of 8 ms; the last figure is the worst',
    },
  ]
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
async function inPage(browser, url, options = {}) {
  const page = await openTablet(browser, options)
  await page.goto(url)
  await page.locator(CARD).last().waitFor()
  const tap = await watchTaps(page)
  await slowProcessor(page)
  const values = []
  for (let turn = 0; turn < CHOICES; turn++) values.push(await timeChoice(page, tap, turn))
  await page.context().close()
  return values
}

/**
 * Event timing leaves out what took less than 16 ms, so the next frame is timed by hand as well.
 * @param {Page} page
 */
function watchTaps(page) {
  return page.evaluateHandle(() => {
    const tap = { reported: 0, byHand: 0 }
    new PerformanceObserver((list) => {
      const ends = list.getEntries().filter(({ name }) => name === 'pointerup' || name === 'click')
      tap.reported = Math.max(tap.reported, ...ends.map(({ duration }) => duration))
    }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }))
    const onRelease = (/** @type {PointerEvent} */ { timeStamp }) => {
      requestAnimationFrame(() => {
        // A message is handled after the frame is drawn; a second frame would be 16 ms late.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          tap.byHand = performance.now() - timeStamp
        })
        port1.start()
        port2.postMessage(null)
      })
    }
    addEventListener('pointerup', onRelease, { capture: true })
    return tap
  })
}

/**
 * @param {Page} page
 * @param {Awaited<ReturnType<typeof watchTaps>>} tap
 * @param {number} turn
 * @returns {Promise<number>}
 */
async function timeChoice(page, tap, turn) {
  const cards = page.locator(CARD)
  const card = cards.nth(turn % (await cards.count()))
  const { x, y } = await card.evaluate((element) => {
    // In the middle, clear of the bar that stays at the foot of the screen.
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    // A plain label breaks into lines: its middle may be the gap between two.
    const line = element.getClientRects()[0] ?? element.getBoundingClientRect()
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 }
  })
  await tap.evaluate((last) => Object.assign(last, { reported: 0, byHand: 0 }))
  await wait(BETWEEN_MS)
  await page.mouse.click(x, y)
  await wait(BETWEEN_MS)
  const { reported, byHand } = await tap.jsonValue()
  if (!(await card.locator('input').isChecked())) throw new Error('A tap chose nothing')
  return reported || byHand
}
