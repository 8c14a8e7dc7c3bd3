// `npm run bench`: how fast the built app is on a slow device, beside a plain page, as a table.
//   --build       build first, also where a build is there
//   --runs 5      how often each is measured
//   --only name   one measurement, by the names below
//   --json file   write every value that was measured
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { launchOptions } from '#scripts/browser.mjs'
import { DIST, ensureBuilt } from '#scripts/built-app.mjs'
import { serveFolder } from '#scripts/serve.mjs'
import { collectScripts, noCharts } from '#scripts/bench/charts.mjs'
import { choosing } from '#scripts/bench/choosing.mjs'
import { CONDITIONS } from '#scripts/bench/conditions.mjs'
import { earlyTap } from '#scripts/bench/early-tap.mjs'
import { isMet, median, ratioOf } from '#scripts/bench/figures.mjs'
import { files } from '#scripts/bench/files.mjs'
import { firstQuestion, wayToFirstQuestion } from '#scripts/bench/first-question.mjs'
import { firstView } from '#scripts/bench/first-view.mjs'
import { lists } from '#scripts/bench/lists.mjs'
import { machineFacts } from '#scripts/bench/machine.mjs'
import { merging } from '#scripts/bench/merging.mjs'
import { peers } from '#scripts/bench/peers.mjs'
import { plainStart, servePlain } from '#scripts/bench/plain-page.mjs'
import { secondVisit } from '#scripts/bench/second-visit.mjs'
import { storeRound } from '#scripts/bench/stored-round.mjs'
import { table } from '#scripts/bench/table.mjs'
import { workshop } from '#scripts/bench/workshop.mjs'

/** @typedef {import('#scripts/bench/figures.mjs').Row} Row */
/** @typedef {Awaited<ReturnType<typeof serveFolder>>} Server */
/**
 * @typedef {{
 *   browser: import('playwright-core').Browser,
 *   app: Server,
 *   plainStart: Server,
 *   plainQuestion: Server,
 *   round: Awaited<ReturnType<typeof storeRound>>['round'],
 *   runs: number,
 *   loaded: ReturnType<typeof collectScripts>,
 * }} Bench
 */

/** @type {Record<string, (bench: Bench) => Promise<Row[]> | Row[]>} */
const MEASUREMENTS = {
  'first-view': firstView,
  'first-question': firstQuestion,
  way: wayToFirstQuestion,
  charts: ({ loaded }) => noCharts(DIST, loaded.names),
  'early-tap': earlyTap,
  choosing,
  'second-visit': secondVisit,
  workshop,
  lists,
  peers,
  files,
  merging,
}

const { values: options } = parseArgs({
  options: {
    build: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    json: { type: 'string' },
  },
})

ensureBuilt({ again: options.build })
const browser = await chromium.launch(launchOptions())
const machine = machineFacts(browser)
const bench = await prepare()
const rows = await measureAll(bench)
await Promise.all([bench.app, bench.plainStart, bench.plainQuestion].map((one) => one.close()))
await browser.close()
report()

/** @returns {Promise<Bench>} */
async function prepare() {
  const app = await serveFolder(DIST, { brotli: true })
  const { round, plain } = await storeRound(browser, app.url)
  const startHtml = await plainStart(browser, readFileSync(`${DIST}/index.html`, 'utf8'))
  return {
    browser,
    app,
    plainStart: await servePlain(startHtml),
    plainQuestion: await servePlain(plain),
    round,
    runs: Number(options.runs),
    loaded: collectScripts(),
  }
}

/** @param {Bench} bench */
async function measureAll(bench) {
  const wanted = Object.entries(MEASUREMENTS).filter(
    ([name]) => !options.only || options.only.split(',').includes(name),
  )
  /** @type {Row[]} */
  const rows = []
  for (const [name, measure] of wanted) {
    console.error(`Measuring ${name}`)
    try {
      rows.push(...(await measure(bench)))
    } catch (error) {
      console.error(`${name} could not be measured:`, error)
      process.exitCode = 1
    }
  }
  return rows
}

function report() {
  const { cpuSlowdown, downBitsPerSecond, latencyMs } = CONDITIONS
  console.log(`\n${table(rows)}\n`)
  console.log(
    `Medians of ${options.runs} (least–most), app and plain page in turn; processor ${cpuSlowdown}× slower, ` +
      `${downBitsPerSecond / 1_000_000} Mbit/s, ${latencyMs} ms, empty cache.`,
  )
  console.log(
    `${machine.processors} × ${machine.processor}, ${machine.system}, load ${machine.loadAtStart} at start; ` +
      `Node ${machine.node}, Chromium ${machine.chromium}.`,
  )
  if (options.json) writeFileSync(options.json, `${JSON.stringify(asData(), null, 2)}\n`)
}

function asData() {
  const judged = rows.map((row) => ({
    ...row,
    median: median(row.app),
    plainMedian: row.plain && median(row.plain),
    ratio: ratioOf(row),
    met: isMet(row),
  }))
  return { takenAt: new Date().toISOString(), machine, conditions: CONDITIONS, rows: judged }
}
