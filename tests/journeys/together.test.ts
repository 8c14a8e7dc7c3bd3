import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import {
  launchBrowser,
  openOffline,
  serveApp,
  TABLET,
  watchContext,
  type Served,
} from './support/app.ts'
import { answerAll, beginRound, heading } from './support/steps.ts'

let browser: Browser
let server: Served

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveApp()
})
afterAll(async () => {
  await browser.close()
})

async function addEvidence(page: Page, kind: string, what: string): Promise<void> {
  await page.getByRole('radio', { name: kind }).check()
  await page.getByLabel('What is it?').fill(what)
  await page
    .getByLabel('Date')
    .fill(await page.evaluate(() => new Date().toISOString().slice(0, 10)))
  await page.getByLabel('Where can it be found?').fill('Board papers')
  await page.getByLabel('Who looks after it?').fill('Policy team')
  await page.getByRole('button', { name: 'Add to the list' }).click()
  await page.getByRole('heading', { name: 'Listed for this question' }).waitFor()
  await page.getByText(what).first().waitFor()
}

describe('a whole round together, with evidence, offline', () => {
  it('shows what can be shown once all is checked, closes, and opens again with a note', async () => {
    const context = await browser.newContext({ viewport: TABLET })
    const watch = await watchContext(context, new URL(server.url).origin)
    const page = await context.newPage()
    await openOffline(page, server.url)
    await server.close()

    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginRound(page, { together: true })
    await page.getByLabel('Why did you agree on this?').fill('Two services brought figures.')
    await answerAll(page, [3, 3, 3, 3, 3, 2, 1, 2])
    await page.getByText('Two services brought figures.').waitFor()
    await page.getByRole('button', { name: 'This is what we agreed' }).click()
    // Five answers at 3, and one at 1 that keeps the place at 2.
    await expect.poll(() => heading(page)).toContain('We say intending')
    await page.getByText('Evidence checked for 0 of 5').first().waitFor()

    await page.getByRole('link', { name: 'Add evidence', exact: true }).click()
    const questions = page.url().replace(/\/evidence$/, '')
    await page.goto(`${questions}/evidence/1`)
    await addEvidence(page, 'Something done', 'Profile of who uses two services')
    for (const number of [2, 3, 4, 5]) {
      await page.goto(`${questions}/evidence/${number}`)
      await page.getByRole('checkbox', { name: 'We looked and found none' }).check()
      await page.getByText('Saved on this device').waitFor()
    }
    await page.goto(`${questions}/result`)
    await page.getByText('Evidence checked for 5 of 5').first().waitFor()

    await page.getByRole('button', { name: 'Close the round' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click()
    await page.getByText(/Closed on .*version 1/).waitFor()

    await page.goto(`${questions}/question/2`)
    await page.getByText(/This round is closed/).waitFor()
    await page.goto(`${questions}/result`)
    await page.getByRole('button', { name: 'Open the round again' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('One answer was typed wrong.')
    await dialog.getByRole('button', { name: 'Open it again' }).click()
    await page.getByRole('heading', { name: 'Check what we agreed' }).waitFor()
    await page.goto(`${questions}/question/7`)
    await page.locator('[data-choice="2"]').click()
    await page.getByText('Saved on this device').waitFor()
    await page.goto(`${questions}/check`)
    await page.getByRole('button', { name: 'This is what we agreed' }).click()
    await expect.poll(() => heading(page)).toContain('We say starting')
    await expect.poll(() => heading(page)).toContain('We can show intending')
    await page.getByText('One answer was typed wrong.').waitFor()

    expect(watch.problems).toEqual([])
    await context.close()
  })
})
