// Long lists on a slow tablet: the library as one types, the plan and the evidence of many years.
import { words } from '#scripts/built-app.mjs'
import { CONDITIONS, slowProcessor } from '#scripts/bench/conditions.mjs'
import { keepMany, manyActions, manyPieces } from '#scripts/bench/many-records.mjs'

/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('#scripts/bench/figures.mjs').Row} Row */

const MAX_SEARCH_MS = 50
const MAX_CHOICE_MS = 100
const ACTIONS = 1000
const PIECES = 2000
const PATIENCE_MS = 30_000
// Longer than anything that a field brings about.
const SETTLE_MS = 1500

const library = words('library')
const plan = words('plan')
const evidenceList = words('evidenceList')

/**
 * @param {import('#scripts/bench/bench.mjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function lists({ browser, app, round: { storageState }, runs }) {
  const { viewport } = CONDITIONS
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', storageState })
  const page = await context.newPage()
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
  const planOpened = await timeOpening(page, toPlan, plan.list.title, runs)
  await page.getByText(plan.find.title, { exact: true }).click()
  const stateChosen = await timeChoosing(page, page.getByLabel(plan.find.state))
  const listOpened = await timeOpening(page, toEvidence, evidenceList.list.title, runs)
  const listLetters = await timeTyping(
    page,
    page.getByLabel(evidenceList.find.search),
    'housing 19',
  )
  await context.close()
  return [
    {
      name: 'Library: from a letter to its results',
      unit: 'ms',
      app: letters,
      target: { of: 'app', max: MAX_SEARCH_MS },
      note: 'each letter of one word; to the change of the page',
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
    await page.getByRole('heading', { name: heading }).waitFor()
    values.push(await page.evaluate(() => performance.now()))
  }
  return values
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

/**
 * Milliseconds from a change of a field to the last change of the page that it
 * brings: what is worked out a moment later counts as well.
 * @param {Page} page
 * @param {Locator} field
 * @param {string} value
 * @returns {Promise<number>}
 */
async function timeChange(page, field, value) {
  await page.waitForTimeout(SETTLE_MS)
  return field.evaluate(
    (element, [wanted, settleMs]) =>
      new Promise((resolve) => {
        const isSelect = element instanceof HTMLSelectElement
        const kind = isSelect ? HTMLSelectElement : HTMLInputElement
        const main = element.closest('main') ?? document.body
        let last = 0
        const watch = new MutationObserver(() => {
          last = performance.now()
        })
        watch.observe(main, { subtree: true, childList: true, characterData: true })
        const start = performance.now()
        Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(element, wanted)
        element.dispatchEvent(new Event(isSelect ? 'change' : 'input', { bubbles: true }))
        setTimeout(() => {
          watch.disconnect()
          resolve(Math.max(0, last - start))
        }, settleMs)
      }),
    /** @type {const} */ ([value, SETTLE_MS]),
  )
}
