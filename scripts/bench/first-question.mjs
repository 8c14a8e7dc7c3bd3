// The first question: on the way from the start screen, and opened by its own address.
import { beginRound, BEGIN_LINK, CARD } from '#scripts/walk.mjs'
import { coldVisit } from '#scripts/bench/conditions.mjs'
import {
  arrivedScripts,
  bytesOf,
  firstPaint,
  reaction,
  watchReaction,
} from '#scripts/bench/page-clock.mjs'

/** @typedef {import('#scripts/bench/bench.mjs').Bench} Bench */
/** @typedef {import('playwright-core').Page} Page */

const MAX_SCRIPT = 150_000

/**
 * @param {Bench} bench
 * @returns {Promise<import('#scripts/bench/figures.mjs').Row[]>}
 */
export async function firstQuestion({ browser, app, plainQuestion, round, runs, loaded }) {
  const direct = []
  const plain = []
  for (let run = 0; run < runs; run++) {
    const { storageState } = round
    direct.push(
      await coldVisit(browser, (page) => visitQuestion(page, app.url + round.hash), {
        storageState,
      }),
    )
    plain.push(await coldVisit(browser, (page) => visitPlain(page, plainQuestion.url)))
  }
  for (const { scripts } of direct) loaded.add(scripts)
  return [
    {
      name: 'First question, own address: first paint',
      unit: 'ms',
      app: direct.map(({ paint }) => paint),
      plain,
    },
    {
      name: 'First question, own address: reacts',
      unit: 'ms',
      app: direct.map(({ reacted }) => reacted),
      plain,
    },
    {
      name: 'First question, own address: script before it reacts',
      unit: 'kB',
      app: direct.map(({ scripts, reacted }) => bytesOf(scripts, reacted)),
      target: { of: 'app', max: MAX_SCRIPT },
    },
  ]
}

/**
 * @param {Bench} bench
 * @returns {Promise<import('#scripts/bench/figures.mjs').Row[]>}
 */
export async function wayToFirstQuestion({ browser, app, runs, loaded }) {
  const bytes = []
  for (let run = 0; run < runs; run++) {
    const scripts = await coldVisit(browser, (page) => walkToQuestion(page, app.url))
    loaded.add(scripts)
    bytes.push(bytesOf(scripts))
  }
  return [
    {
      name: 'Start, set up, first question: script all the way',
      unit: 'kB',
      app: bytes,
      note: 'set-up with its form and its checks is part of it',
    },
  ]
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function visitQuestion(page, url) {
  await watchReaction(page, CARD)
  await page.goto(url, { waitUntil: 'commit' })
  const paint = await firstPaint(page)
  const reacted = await reaction(page)
  return { paint, reacted, scripts: await arrivedScripts(page) }
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function visitPlain(page, url) {
  await page.goto(url, { waitUntil: 'commit' })
  return firstPaint(page)
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function walkToQuestion(page, url) {
  await watchReaction(page, BEGIN_LINK)
  await page.goto(url, { waitUntil: 'commit' })
  await reaction(page)
  await beginRound(page)
  return arrivedScripts(page)
}
