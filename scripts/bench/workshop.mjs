// The room: forty people hold their codes before one slow tablet, then all is shown.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { launchOptions } from '#scripts/browser.mjs'
import { words } from '#scripts/built-app.mjs'
import { openTablet, slowProcessor } from '#scripts/bench/conditions.mjs'
import { filmOfMany, filmOfOne } from '#scripts/bench/film.mjs'
import { watchCamera } from '#scripts/bench/camera-clock.mjs'
import { waitForSetUp } from '#scripts/walk.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('#scripts/bench/figures.mjs').Row} Row */

const PEOPLE = 40
/** Each code is held for two seconds. */
const PICTURES_EACH = 2
const MANY = /** @type {const} */ ({ rate: 1, hold: 'still' })
const LETTERS = 4000
const FRAMES = 36
const MOVING = /** @type {const} */ ({ rate: 8, hold: 'hand' })
const MAX_TICK_MS = 3000
const MAX_LONG_MS = 10_000
const MAX_REVEAL_MS = 200
const PATIENCE_MS = 240_000

const gather = words('gather')
const setUp = words('setUp')
const invite = words('invite')

/**
 * @param {import('#scripts/bench/bench.mjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function workshop({ app, runs }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const film = join(folder, 'film.y4m')
  const options = launchOptions()
  const camera = [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]
  const browser = await chromium.launch({ ...options, args: [...options.args, ...camera] })
  try {
    const page = await openTablet(browser)
    page.setDefaultTimeout(PATIENCE_MS)
    const { roundUrl, invited } = await invitePeople(page, app.url)
    await filmOfMany(film, invited, { people: PEOPLE, picturesEach: PICTURES_EACH }, MANY)
    await slowProcessor(page)
    const ticks = await scanMany(page, roundUrl)
    const storageState = await page.context().storageState({ indexedDB: true })
    await filmOfOne(film, invited, { letters: LETTERS, person: 1, frames: FRAMES }, MOVING)
    const long = await scanOne(page, roundUrl)
    await page.context().close()
    /** @type {number[]} */
    const reveals = []
    /** @type {number[]} */
    const slowReveals = []
    for (let run = 0; run < runs; run++) {
      reveals.push(await reveal(browser, roundUrl, storageState, { slow: false }))
      slowReveals.push(await reveal(browser, roundUrl, storageState, { slow: true }))
    }
    return rowsOf({ ticks, long, reveals, slowReveals })
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {{ ticks: readonly number[], long: number, reveals: readonly number[], slowReveals: readonly number[] }} measured
 * @returns {Row[]}
 */
function rowsOf({ ticks, long, reveals, slowReveals }) {
  return [
    {
      name: `Scanning ${PEOPLE} hand-ins: from a code in view to its tick`,
      unit: 'ms',
      app: ticks,
      target: { of: 'worst', max: MAX_TICK_MS },
      note: 'stored by then; each code is in view for two seconds, and the tick of one that was missed would wait for the next time round',
    },
    {
      name: `Scanning one hand-in with ${LETTERS} letters of notes`,
      unit: 'ms',
      app: [long],
      target: { of: 'worst', max: MAX_LONG_MS },
      note: 'from the first picture in view; eight pictures a second in a hand that is not still',
    },
    {
      name: `Showing what ${PEOPLE} people said of 8 questions`,
      unit: 'ms',
      app: reveals,
      target: { of: 'app', max: MAX_REVEAL_MS },
      note: 'at full speed; from the tap to the frame after the next screen shows the spread of all',
    },
    { name: 'The same, four times slower', unit: 'ms', app: slowReveals },
  ]
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function invitePeople(page, url) {
  await page.goto(`${url}#/set-up`)
  await waitForSetUp(page)
  await page.locator('input[value="eachFirst"]').check({ force: true })
  // One more than are filmed first: the hand-in with long notes.
  await page.getByLabel(setUp.expected.label).fill(String(PEOPLE + 1))
  await page.locator('main button[type="submit"]').click()
  await page.getByRole('link', { name: gather.invite, exact: true }).click()
  await page.getByLabel(invite.link.label).waitFor()
  const roundUrl = page.url().replace(/\/invite$/, '')
  const invited = await page.evaluate(readInvitation)
  return { roundUrl, invited }
}

/** @returns {Promise<import('#scripts/bench/film.mjs').Invited>} */
async function readInvitation() {
  const names = await indexedDB.databases()
  const name = names.find((one) => /^journey(?!-)/.test(one.name ?? ''))?.name ?? ''
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.addEventListener('error', () => reject(new Error('No database')))
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('invitation').objectStore('invitation').getAll()
      reading.addEventListener('success', () => {
        opening.result.close()
        resolve(reading.result[0])
      })
    })
  })
}

/**
 * @param {Page} page
 * @param {string} roundUrl
 */
async function scanMany(page, roundUrl) {
  await page.goto(`${roundUrl}/scan`)
  const clock = await watchCamera(page)
  await clock.counted(PEOPLE)
  return clock.fromViewToTick()
}

/**
 * @param {Page} page
 * @param {string} roundUrl
 */
async function scanOne(page, roundUrl) {
  await page.goto(`${roundUrl}/gather`)
  await page.getByRole('heading', { name: gather.title }).waitFor()
  await page.goto(`${roundUrl}/scan`)
  const clock = await watchCamera(page)
  await clock.counted(PEOPLE + 1)
  return clock.fromFirstViewToLastTick()
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} roundUrl
 * @param {NonNullable<import('playwright-core').BrowserContextOptions['storageState']>} storageState
 * @param {{ slow: boolean }} speed
 */
async function reveal(browser, roundUrl, storageState, { slow }) {
  const page = await openTablet(browser, { storageState })
  // The files of the next screen are at hand, as they are once the app is kept offline.
  await page.goto(`${roundUrl}/talk`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${roundUrl}/gather`)
  await page.getByRole('button', { name: gather.reveal.open }).click()
  if (slow) await slowProcessor(page)
  const took = await page.evaluate(timeToSpread, gather.dialog.confirm)
  await page.context().close()
  return took
}

/**
 * From the tap until the frame after the spread of every question is in the page.
 * @param {string} label
 * @returns {Promise<number>}
 */
function timeToSpread(label) {
  const QUESTIONS = 8
  return new Promise((resolve) => {
    const buttons = [...document.querySelectorAll('dialog[open] button')]
    const button = buttons.find(({ textContent }) => textContent === label)
    const start = performance.now()
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('main li[data-standing]').length < QUESTIONS) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
    })
    observer.observe(document.body, { childList: true, subtree: true })
    if (!(button instanceof HTMLButtonElement)) throw new Error('No button')
    button.click()
  })
}
