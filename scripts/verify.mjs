// Every check, in order. A failure does not stop the rest: one run shows the whole picture.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { findChromium, HOW_TO_INSTALL } from './browser.mjs'
import { root, runInRoot } from './dependencies.mjs'
import { howToInstallOutside, listMissing } from './outside.mjs'

/**
 * @typedef {{ passed: number, failed: number, names?: readonly string[] }} Count
 *   names: what failed, where a check has parts.
 */

const REPORTS = `${root}node_modules/.cache/reports`

/** @type {readonly (readonly [name: string, run: () => Count])[]} */
const CHECKS = [
  ['types', () => check('types')],
  ['lint', () => check('lint')],
  ['styles', () => check('styles')],
  ['format', () => check('format:check')],
  ['dead code', () => check('dead')],
  ['tests', () => tests('unit', 'dom', 'house')],
  ['outside programs', () => outside()],
  ['build', () => check('build')],
  ['size', () => check('size')],
  ['journeys', () => journeys()],
]

/** @returns {Count} */
export function verify() {
  const results = CHECKS.map(([name, run]) => {
    console.log(`\n— ${name}`)
    return { name, ...run() }
  })
  console.log()
  for (const { name, passed, failed } of results) {
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`)
  }
  // Again at the end: what failed is far above it in a long log.
  for (const { names = [] } of results) for (const name of names) console.log(`✗ ${name}`)
  return sum(results)
}

/** The last line is what a machine reads. */
export function reportAndExit(/** @type {Count} */ { passed, failed }) {
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

/** @param {string} script */
function check(script) {
  return runInRoot('npm', ['run', '--silent', script]) === 0 ? PASSED : FAILED
}

/** The journeys walk through the built app, so a build that failed fails them too. */
function journeys() {
  if (!findChromium()) {
    console.log(HOW_TO_INSTALL)
    return FAILED
  }
  return tests('journeys')
}

/** Never left out in silence: a program that is not there fails the check. */
function outside() {
  const missing = listMissing()
  if (missing.length === 0) return tests('outside')
  console.log(howToInstallOutside(missing))
  return FAILED
}

/**
 * Counts what vitest's own report says, and takes a run without one, or without tests, as failed.
 * @param {readonly string[]} projects
 */
function tests(...projects) {
  const file = `${REPORTS}/${projects[0]}.json`
  mkdirSync(REPORTS, { recursive: true })
  rmSync(file, { force: true })
  const status = runInRoot('npx', [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const count = readReport(file)
  // An error outside any test fails the run and no test.
  return status !== 0 && count.failed === 0 ? sum([count, FAILED]) : count
}

/**
 * @param {string} file
 * @returns {Count}
 */
function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    // A test file that could not be read has no tests to count.
    /** @type {readonly Suite[]} */
    const suites = report.testResults
    const broken = suites.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    const failed = report.numFailedTests + broken.length
    const isEmpty = report.numPassedTests + failed === 0
    const names = [...failedTests(suites), ...broken.map(({ name }) => name)]
    return { passed: report.numPassedTests, failed: isEmpty ? 1 : failed, names }
  } catch {
    return FAILED
  }
}

/** @typedef {{ status: string, fullName: string, failureMessages: readonly string[] }} Test */
/** @typedef {{ name: string, status: string, assertionResults: readonly Test[] }} Suite */

/**
 * Each with the first line of its reason.
 * @param {readonly Suite[]} suites
 */
function failedTests(suites) {
  return suites.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => {
        const [reason = ''] = (failureMessages[0] ?? '').split('\n')
        return `${name.replace(root, '')}: ${fullName}: ${reason}`
      }),
  )
}

const PASSED = { passed: 1, failed: 0 }
const FAILED = { passed: 0, failed: 1 }

/** @param {readonly Count[]} counts */
function sum(counts) {
  return counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) reportAndExit(verify())
