// Summaries of hundreds of other bodies beside our own, on a slow tablet.
import { words } from '#scripts/built-app.mjs'
import { coldVisit, openTablet, slowProcessor } from '#scripts/bench/conditions.mjs'
import { keepMany } from '#scripts/bench/many-records.mjs'
import { withOurCode } from '#scripts/bench/our-code.mjs'
import { timeChange } from '#scripts/bench/time-change.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('#scripts/bench/bench.mjs').Bench} Bench */
/** @typedef {import('#scripts/bench/figures.mjs').Row} Row */

const PEERS = 300
const SECTORS = /** @type {const} */ (['council', 'nhsTrust', 'police', 'housing'])
const NATIONS = /** @type {const} */ (['england', 'wales', 'scotland'])
/** As a summary with every part left in. */
const PARTS = 8
const PART_LETTERS = 900
const MAX_OPEN_MS = 3000
const MAX_CHOICE_MS = 100
const PATIENCE_MS = 60_000

const peersWords = words('peers')

/**
 * @param {Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function peers({ browser, app, runs }) {
  const storageState = await prepare(browser, app.url)
  const url = `${app.url}#/peers`
  const opened = []
  const fetched = []
  for (let run = 0; run < runs; run++) {
    const cold = await openTablet(browser, { storageState })
    await slowProcessor(cold)
    opened.push(await timeOpening(cold, url))
    await cold.context().close()
    fetched.push(await coldVisit(browser, (page) => timeOpening(page, url), { storageState }))
  }
  const page = await openTablet(browser, { storageState })
  await slowProcessor(page)
  await timeOpening(page, url)
  const sector = page.getByLabel(peersWords.filter.sector)
  const readings = page.getByRole('radio')
  const chosen = []
  const read = []
  for (let run = 0; run < runs; run++) {
    for (const value of SECTORS) chosen.push(await timeChange(page, sector, value))
    for (const place of [1, 0]) read.push(await timeChange(page, readings.nth(place), ''))
  }
  await page.context().close()
  return [
    {
      name: `Opening ${PEERS} summaries of peers, with their spread`,
      unit: 'ms',
      app: opened,
      target: { of: 'app', max: MAX_OPEN_MS },
      note: 'from an empty cache',
    },
    { name: 'The same, over the slow line as well', unit: 'ms', app: fetched },
    {
      name: 'The same: from a kind of body to its spread and its list',
      unit: 'ms',
      app: chosen,
      target: { of: 'app', max: MAX_CHOICE_MS },
    },
    {
      name: 'The same: from what is compared to its spread',
      unit: 'ms',
      app: read,
      target: { of: 'app', max: MAX_CHOICE_MS },
    },
  ]
}

/**
 * A closed round of ours, and what the others sent.
 * @param {Bench['browser']} browser
 * @param {string} url
 */
function prepare(browser, url) {
  return withOurCode(async (load) => {
    const [{ closeRound }, { aSentSummary }] = await Promise.all([
      load('tests/journeys/support/steps.ts'),
      load('tests/support/peers.ts'),
    ])
    const { METHOD_VERSION } = await load('src/domain/stage/method.ts')
    const { currentSet } = await load('src/questions/sets.ts')
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    const answers = [3, 3, 3, 2, 3, 3, 2, 'dontKnow']
    await closeRound(page, url, { name: 'First year', date: '2026-11-20', answers })
    const questionsVersion = { setId: currentSet.id, ...currentSet.version }
    /** @param {number} index */
    const stage = (index) => /** @type {1 | 2 | 3 | 4 | 5} */ (1 + (index % 5))
    await keepMany(page, {
      peerSummary: {
        count: PEERS,
        fieldsOf: (index) => ({
          receivedAt: '2026-11-20T09:00:00.000Z',
          writtenAt: '2026-11-19T09:00:00.000Z',
          replies: [],
          summary: aSentSummary({
            roundId: `round-of-${index}`,
            from: {
              name: index % 3 === 0 ? null : `Body ${index}`,
              sector: SECTORS[index % SECTORS.length],
              nation: NATIONS[index % NATIONS.length],
            },
            questionsVersion,
            methodVersion: METHOD_VERSION,
            claimed: stage(index),
            backed: stage(index + 1),
            questions: currentSet.questions.map(
              (/** @type {{ meaning: string }} */ { meaning }, /** @type {number} */ place) => ({
                meaning,
                choice: stage(index + place),
                backed: place % 3 === 0 ? null : stage(place),
              }),
            ),
            parts: Array.from({ length: PARTS }, (_, place) => ({
              part: `part-${place}`,
              edited: place % 2 === 0,
              text: 'What we heard\n'.padEnd(PART_LETTERS, 'We asked in March and heard back. '),
            })),
          }),
        }),
      },
    })
    const storageState = await context.storageState({ indexedDB: true })
    await context.close()
    return storageState
  })
}

/**
 * To the spread and the list, both there.
 * @param {Page} page
 * @param {string} url
 */
async function timeOpening(page, url) {
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(url, { waitUntil: 'commit' })
  await page.getByRole('list', { name: peersWords.beside.label }).first().waitFor()
  await page.getByRole('heading', { name: `${PEERS} summaries` }).waitFor()
  return page.evaluate(() => performance.now())
}
