// Walks through the app as a person does, for measurements and pictures.
import { words } from '#scripts/built-app.mjs'

/** @typedef {import('playwright-core').Page} Page */

const home = words('home')
const setUp = words('setUp')
const check = words('check')
const shell = words('shell')

export const BEGIN_LINK = 'main a[href$="#/set-up"]'
export const CARD = '[data-choice]'

/** @param {Page} page */
export async function waitForSetUp(page) {
  await page.getByRole('heading', { level: 1, name: setUp.title }).waitFor()
}

/**
 * From the start screen to the first question of a new round.
 * @param {Page} page
 * @param {{ together?: boolean, name?: string }} [options]
 * @returns {Promise<string>} the id of the round
 */
export async function beginRound(page, { together = false, name } = {}) {
  const begin = [home.start.begin, home.rounds.new]
  await page
    .getByRole('link', { name: new RegExp(`^(${begin.join('|')})$`) })
    .first()
    .click()
  await waitForSetUp(page)
  if (together) await page.getByText(setUp.mode.together).click()
  if (name) await page.getByLabel(setUp.round.name).fill(name)
  await page.getByRole('button', { name: setUp.begin }).click()
  await page.locator(CARD).first().waitFor()
  return /round\/([^/]+)\//.exec(page.url())?.[1] ?? ''
}

/**
 * @param {Page} page
 * @param {number | 'dontKnow'} choice
 */
export async function choose(page, choice) {
  await page.locator(`[data-choice="${choice}"]`).click()
  await page.getByText(shell.save.saved).waitFor()
}

/**
 * Chooses on each question from the first on; ends after the last, on the page for checking.
 * @param {Page} page
 * @param {readonly (number | 'dontKnow')[]} choices
 */
export async function answerAll(page, choices) {
  for (const [index, choice] of choices.entries()) {
    await page.locator(`[aria-current="page"][href$="/question/${index + 1}"]`).waitFor()
    await choose(page, choice)
    const isLast = index === choices.length - 1
    const next = isLast ? 'a[href$="/check"]' : `a[href$="/question/${index + 2}"]`
    // The steps above the question lead there too.
    await page.locator(next).last().click()
  }
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** @param {Page} page */
export async function handIn(page) {
  const label = new RegExp(`^(${check.handIn}|${check.handInTogether})$`)
  await page.getByRole('button', { name: label }).click()
  await page.waitForURL(/\/result$/)
}
