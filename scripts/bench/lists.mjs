// Long lists on a slow tablet: the library as one types, the plan and the evidence of many years.
import { words } from '#scripts/built-app.mjs'
import { openTablet, slowProcessor } from '#scripts/bench/conditions.mjs'
import { keepMany, manyActions, manyPieces } from '#scripts/bench/many-records.mjs'
import { timeChange } from '#scripts/bench/time-change.mjs'

/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('#scripts/bench/figures.mjs').Row} Row */

const MAX_SEARCH_MS = 50
const MAX_CHOICE_MS = 100
const ACTIONS = 1000
const PIECES = 2000
const PATIENCE_MS = 30_000

const about = words('about')
const library = words('library')
const plan = words('plan')
const evidenceList = words('evidenceList')

/**
 * @param {import('#scripts/bench/bench.mjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function lists({ browser, app, round: { storageState }, runs }) {
  const page = await openTablet(browser, { storageState })
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(app.url)
  const id = await keepMany(page, {
    action: { count: ACTIONS, fieldsOf: manyActions },
    evidence: { count: PIECES, fieldsOf: manyPieces },
  })
  await slowProcessor(page)
  const toPlan = `${app.url}#/plan/${id}`
  const toEvidence = `${app.url}#/evidence/${id}`

  await page.goto(`${app.url}#/library`)
  const letters = await timeTyping(page, page.getByLabel(library.search.label), 'partnership')
  const bareOpened = await timeOpening(page, `${app.url}#/about`, about.title, runs)
  const planOpened = await timeOpening(page, toPlan, plan.list.title, runs)
  await page.getByText(plan.find.title, { exact: true }).click()
  const stateChosen = await timeChoosing(page, page.getByLabel(plan.find.state))
  const listOpened = await timeOpening(page, toEvidence, evidenceList.list.title, runs)
  const listLetters = await timeTyping(
    page,
    page.getByLabel(evidenceList.find.search),
    'housing 19',
  )
  await page.context().close()
  return [
    {
      name: 'Library: from a letter to its results',
      unit: 'ms',
      app: letters,
      target: { of: 'app', max: MAX_SEARCH_MS },
      note: 'each letter of one word; to the change of the page',
    },
    {
      name: 'Opening a page without a list',
      unit: 'ms',
      app: bareOpened,
      note: 'what opening one of them costs anyway',
    },
    { name: `Opening a plan of ${ACTIONS} actions`, unit: 'ms', app: planOpened },
    {
      name: 'The same plan: from a filter to its rows',
      unit: 'ms',
      app: stateChosen,
      target: { of: 'app', max: MAX_CHOICE_MS },
    },
    { name: `Opening a list of ${PIECES} pieces of evidence`, unit: 'ms', app: listOpened },
    {
      name: 'The same list: from a letter to its results',
      unit: 'ms',
      app: listLetters,
      target: { of: 'app', max: MAX_CHOICE_MS },
    },
  ]
}

/**
 * @param {Page} page
 * @param {string} url
 * @param {string} heading of what is opened, when it is there
 * @param {number} runs
 */
async function timeOpening(page, url, heading, runs) {
  const values = []
  for (let run = 0; run < runs; run++) {
    await page.goto('about:blank')
    await page.goto(url, { waitUntil: 'commit' })
    values.push(await whenShown(page, heading))
  }
  return values
}

/**
 * Milliseconds from the start of the page until a heading stands in it. The page looks for itself,
 * once a frame: a search by roles from outside would take longer than the app does.
 * @param {Page} page
 * @param {string} heading
 * @returns {Promise<number>}
 */
async function whenShown(page, heading) {
  const shown = await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('h1, h2')].some((one) => one.textContent === name) &&
      performance.now(),
    heading,
  )
  return Number(await shown.jsonValue())
}

/**
 * @param {Page} page
 * @param {Locator} box
 * @param {string} word
 */
async function timeTyping(page, box, word) {
  await box.waitFor()
  const values = []
  for (let end = 1; end <= word.length; end++) {
    values.push(await timeChange(page, box, word.slice(0, end)))
  }
  // A letter that finds the same as the one before it changes nothing.
  return values.filter((value) => value > 0)
}

/**
 * @param {Page} page
 * @param {Locator} select
 */
async function timeChoosing(page, select) {
  await select.waitFor()
  const options = await select
    .locator('option')
    .evaluateAll((all) => all.map((one) => /** @type {HTMLOptionElement} */ (one).value))
  const values = []
  for (const option of [...options.slice(1), ...options]) {
    values.push(await timeChange(page, select, option))
  }
  return values
}
