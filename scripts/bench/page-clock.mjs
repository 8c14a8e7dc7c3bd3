// What a page's own clock and its own list of requests say about how it arrived.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {typeof globalThis & { reactedAt?: number }} Watched */
/** @typedef {{ name: string, bytes: number, transferred: number, doneAt: number }} Script */

const POLL_MS = 4

/**
 * Milliseconds from the start of the visit until anything is on screen.
 * @param {Page} page
 * @returns {Promise<number>}
 */
export function firstPaint(page) {
  return page.evaluate(
    (pollMs) =>
      new Promise((resolve) => {
        const look = () => {
          const [entry] = performance.getEntriesByName('first-contentful-paint')
          if (entry) resolve(entry.startTime)
          else setTimeout(look, pollMs)
        }
        look()
      }),
    POLL_MS,
  )
}

/**
 * Notes when React takes over what `selector` finds; call it before the page is opened. The mark
 * is the one that React puts on an element as soon as its events are answered.
 * @param {Page} page
 * @param {string} selector
 */
export async function watchReaction(page, selector) {
  await page.addInitScript(
    ([wanted, pollMs]) => {
      const look = () => {
        const element = document.querySelector(wanted)
        const isTaken =
          element && Object.keys(element).some((key) => key.startsWith('__reactProps'))
        if (isTaken) /** @type {Watched} */ (globalThis).reactedAt = performance.now()
        else setTimeout(look, pollMs)
      }
      look()
    },
    /** @type {const} */ ([selector, POLL_MS]),
  )
}

/**
 * Milliseconds from the start of the visit until the screen reacts; see watchReaction.
 * @param {Page} page
 * @returns {Promise<number>}
 */
export function reaction(page) {
  return page.evaluate(
    (pollMs) =>
      new Promise((resolve) => {
        const look = () => {
          const { reactedAt } = /** @type {Watched} */ (globalThis)
          if (reactedAt === undefined) setTimeout(look, pollMs)
          else resolve(reactedAt)
        }
        look()
      }),
    POLL_MS,
  )
}

/**
 * The scripts that have arrived, in bytes as compressed and without headers.
 * @param {Page} page
 * @returns {Promise<Script[]>}
 */
export function arrivedScripts(page) {
  return page.evaluate(() =>
    /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'))
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, encodedBodySize, transferSize, responseEnd }) => ({
        name: new URL(name).pathname,
        bytes: encodedBodySize,
        transferred: transferSize,
        doneAt: responseEnd,
      })),
  )
}

/**
 * @param {readonly Script[]} scripts
 * @param {number} [until]
 */
export function bytesOf(scripts, until = Infinity) {
  return scripts
    .filter(({ doneAt }) => doneAt <= until)
    .reduce((total, { bytes }) => total + bytes, 0)
}
