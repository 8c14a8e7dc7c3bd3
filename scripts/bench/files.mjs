// Everything in one file and back, and a paper for a committee, on a slow tablet.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { words } from '#scripts/built-app.mjs'
import { openTablet, slowProcessor } from '#scripts/bench/conditions.mjs'
import { keepMany, manyResponses, manyRounds } from '#scripts/bench/many-records.mjs'

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('#scripts/bench/bench.mjs').Bench} Bench */
/** @typedef {import('#scripts/bench/figures.mjs').Row} Row */
/** @typedef {typeof globalThis & { longest?: number }} Watched */

const ROUNDS = 50
const PEOPLE = 40
const NOTE_LETTERS = 200
/** So that the file has some 20 MB. */
const LONG_NOTE_LETTERS = 1150
const MAX_FILE_MS = 2000
const MAX_PREVIEW_MS = 3000
const MAX_WORD_MS = 1000
const MAX_TASK_MS = 100
const PATIENCE_MS = 120_000

const backup = words('backup')
const open = words('open')
const share = words('share')
const home = words('home')

/**
 * @param {Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function files({ browser, app, round: { storageState }, runs }) {
  const made = []
  const previewed = []
  const restored = []
  const large = []
  const tasks = []
  const word = []
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const [file, longFile] = [join(folder, 'backup.json'), join(folder, 'long.json')]
  for (let run = 0; run < runs; run++) {
    const ordinary = await backUp(browser, app.url, storageState, NOTE_LETTERS, file)
    const back = await restore(browser, app.url, file, { isSlow: true })
    await backUp(browser, app.url, storageState, LONG_NOTE_LETTERS, longFile)
    const longBack = await restore(browser, app.url, longFile, { isSlow: false })
    made.push(ordinary.ms)
    previewed.push(back.previewMs)
    restored.push(back.ms)
    large.push(longBack.previewMs)
    tasks.push(ordinary.longest, back.longest)
    word.push(await wordFile(browser, app.url))
  }
  const megabytes = statSync(longFile).size / 1e6
  rmSync(folder, { recursive: true })
  const amount = `${ROUNDS} × ${PEOPLE} answers with notes`
  return [
    {
      name: `Backing up ${amount}, read back and counted`,
      unit: 'ms',
      app: made,
      target: { of: 'app', max: MAX_FILE_MS },
    },
    { name: `Looking into that file`, unit: 'ms', app: previewed },
    {
      name: `Restoring it, from the yes to the end`,
      unit: 'ms',
      app: restored,
      target: { of: 'app', max: MAX_FILE_MS },
    },
    {
      name: 'The longest that the page stood still meanwhile',
      unit: 'ms',
      app: tasks,
      target: { of: 'worst', max: MAX_TASK_MS },
      note: 'as the browser reports long tasks; 0 where none passed 50 ms',
    },
    {
      name: `Looking into a file of ${megabytes.toFixed(0)} MB`,
      unit: 'ms',
      app: large,
      target: { of: 'app', max: MAX_PREVIEW_MS },
      note: 'at full speed, as the next',
    },
    {
      name: 'A summary as a Word file',
      unit: 'ms',
      app: word,
      target: { of: 'app', max: MAX_WORD_MS },
    },
  ]
}

/**
 * @param {Browser} browser
 * @param {{ isSlow: boolean, storageState?: Bench['round']['storageState'] }} how
 */
async function openPage(browser, { isSlow, storageState }) {
  const page = await openTablet(browser, storageState && { storageState })
  page.setDefaultTimeout(PATIENCE_MS)
  if (isSlow) await slowProcessor(page)
  return page
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {Bench['round']['storageState']} storageState
 * @param {number} letters
 * @param {string} file where it goes; a file is read by the browser, bytes would be put into the page
 */
async function backUp(browser, url, storageState, letters, file) {
  const page = await openPage(browser, { isSlow: true, storageState })
  await page.goto(url)
  await keepMany(page, {
    round: { count: ROUNDS, fieldsOf: manyRounds },
    response: {
      count: ROUNDS * PEOPLE,
      fieldsOf: manyResponses(PEOPLE, letters),
      sealed: true,
    },
  })
  await page.goto('about:blank')
  await page.goto(`${url}#/backup`)
  await page.getByLabel(backup.make.plain).check()
  await watchTasks(page)
  const downloading = page.waitForEvent('download')
  const ms = await timeUntil(page, backup.make.action, backup.made.title)
  const download = await downloading
  const longest = await longestTask(page)
  await download.saveAs(file)
  await page.context().close()
  return { ms, longest }
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {string} file
 * @param {{ isSlow: boolean }} how
 */
async function restore(browser, url, file, { isSlow }) {
  const page = await openPage(browser, { isSlow })
  await page.goto(`${url}#/open`)
  const input = page.locator('input[type="file"]')
  await input.waitFor({ state: 'attached' })
  await watchTasks(page)
  const start = Date.now()
  await input.setInputFiles(file)
  await page.getByText(open.preview.title).waitFor()
  const previewMs = Date.now() - start
  const ms = await timeUntil(page, open.preview.keep, open.done.title)
  const longest = await longestTask(page)
  await page.context().close()
  return { previewMs, ms, longest }
}

/**
 * @param {Browser} browser
 * @param {string} url
 */
async function wordFile(browser, url) {
  const page = await openPage(browser, { isSlow: false })
  await page.goto(`${url}#/example`)
  await page.getByRole('link', { name: home.rounds.share }).first().click()
  const button = page.getByRole('button', { name: share.take.word, exact: true })
  await button.waitFor()
  const start = Date.now()
  await Promise.all([page.waitForEvent('download'), button.click()])
  const ms = Date.now() - start
  await page.context().close()
  return ms
}

/**
 * Milliseconds by this machine's clock, from the press to the words that say it is done.
 * @param {Page} page
 * @param {string} button
 * @param {string} done
 */
async function timeUntil(page, button, done) {
  const start = Date.now()
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByText(done).first().waitFor()
  return Date.now() - start
}

/** @param {Page} page */
function watchTasks(page) {
  return page.evaluate(() => {
    const watched = /** @type {Watched} */ (globalThis)
    watched.longest = 0
    new PerformanceObserver((list) => {
      const longest = list.getEntries().map(({ duration }) => duration)
      watched.longest = Math.max(watched.longest ?? 0, ...longest)
    }).observe({ type: 'longtask' })
  })
}

/** @param {Page} page */
function longestTask(page) {
  return page.evaluate(() => /** @type {Watched} */ (globalThis).longest ?? 0)
}
