// A device with work on it: some rounds of one's own in every state, and the example.
import { DIST, words } from '#scripts/built-app.mjs'
import { serveFolder } from '#scripts/serve.mjs'
import { answerAll, beginRound, choose, handIn } from '#scripts/walk.mjs'

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContextOptions} ContextOptions */

// The pictures change only when the app does, not from day to day.
const SHOWN_DAY = '2026-05-12T10:00:00Z'

const ANSWERS = /** @type {const} */ ([3, 4, 3, 3, 4, 3, 2, 4])

/**
 * @typedef {{
 *   url: string,
 *   open: (options: ContextOptions & { empty?: boolean, language?: string }) => Promise<Page>,
 *   places: Awaited<ReturnType<typeof fill>>,
 *   close: () => Promise<void>,
 * }} Device
 */

/**
 * @param {Browser} browser
 * @returns {Promise<Device>}
 */
export async function prepareDevice(browser) {
  const server = await serveFolder(DIST)
  const context = await browser.newContext({ serviceWorkers: 'block' })
  await moveCalendar(context)
  const places = await fill(await context.newPage(), server.url)
  const storageState = await context.storageState({ indexedDB: true })
  await context.close()
  return {
    url: server.url,
    places,
    close: server.close,
    async open({ empty = false, language, ...options }) {
      const opened = await browser.newContext({
        reducedMotion: 'reduce',
        locale: 'en-GB',
        ...(empty ? {} : { storageState }),
        ...options,
      })
      await moveCalendar(opened)
      if (language) {
        await opened.addInitScript(
          (code) => localStorage.setItem('journey.language', code),
          language,
        )
      }
      return opened.newPage()
    },
  }
}

/**
 * Lives through what the pictures show and says where it is.
 * @param {Page} page
 * @param {string} url
 */
async function fill(page, url) {
  await page.goto(url)
  const blank = await beginRound(page, { together: true, name: 'Spring session' })
  await choose(page, 3)
  await page.goto(url)
  const handedIn = await beginRound(page, { name: 'A first look' })
  await answerAll(page, ANSWERS)
  await handIn(page)
  await page.goto(url)
  const answered = await beginRound(page, { name: 'My own view' })
  await answerAll(page, ANSWERS)
  return { blank, handedIn, answered, ...(await findExample(page, url)) }
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function findExample(page, url) {
  await page.goto(`${url}#/example`)
  // The latest round is the first on the page.
  const round = await idIn(page, 'a[href*="/round/"]', /round\/([^/]+)/)
  const organisation = await idIn(page, 'a[href*="/progress/"]', /progress\/([^/]+)/)
  return { exampleRound: round, exampleOrganisation: organisation }
}

/**
 * @param {Page} page
 * @param {string} selector
 * @param {RegExp} pattern
 */
async function idIn(page, selector, pattern) {
  const link = page.locator(`main ${selector}`).first()
  const address = await link.getAttribute('href')
  return pattern.exec(address ?? '')?.[1] ?? ''
}

/** Moves the calendar to the shown day and lets the time run on from there. */
async function moveCalendar(/** @type {import('playwright-core').BrowserContext} */ context) {
  await context.addInitScript((shown) => {
    const ahead = Date.parse(shown) - Date.now()
    const RealDate = Date
    const now = () => RealDate.now() + ahead
    globalThis.Date = new Proxy(RealDate, {
      construct: (real, given) => Reflect.construct(real, given.length === 0 ? [now()] : given),
      get: (real, key) => (key === 'now' ? now : Reflect.get(real, key)),
    })
  }, SHOWN_DAY)
}

/**
 * Opens an address as on a fresh visit, and waits until all of it is drawn.
 * @param {Page} page
 * @param {string} address
 */
export async function visit(page, address) {
  // From elsewhere: a change of the fragment alone would move the focus as a link does.
  await page.goto('about:blank')
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('main h1').waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(settle, QUIET_MS)
}

const QUIET_MS = 1000

/**
 * Charts and help come after the words: waits until nothing has changed for a while.
 * @param {number} quietMs
 * @returns {Promise<void>}
 */
function settle(quietMs) {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect()
      resolve()
    }
    let timer = setTimeout(end, quietMs)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(end, quietMs)
    })
    observer.observe(document, { attributes: true, childList: true, subtree: true })
  })
}

/** @param {Page} page */
export async function waitUntilOffline(page) {
  await page.getByText(words('shell').offlineReady).waitFor()
}
