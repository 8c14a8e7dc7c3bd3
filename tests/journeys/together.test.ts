import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { goOffline } from './support/offline.ts'
import { answerAll, beginRound, confirmClose, heading, listEvidence } from './support/steps.ts'

describe('a whole round together, with evidence, offline', () => {
  it('shows what can be shown once all is checked, closes, and opens again with a note', async () => {
    const { pages, problems, close } = await goOffline(['shared'])
    onTestFinished(close)
    const page = pages.shared

    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginRound(page, { together: true })
    await page.getByLabel('Why did you agree on this?').fill('Two services brought figures.')
    await answerAll(page, [3, 3, 3, 3, 3, 2, 1, 2])
    await page.getByText('Two services brought figures.').waitFor()
    await page.getByRole('button', { name: 'This is what we agreed' }).click()
    // Five answers at 3, and one at 1 that keeps the place at 2.
    await expect.poll(() => heading(page)).toContain('We say intending')
    await page.getByText('Evidence checked for 0 of the 5 answers that need it').first().waitFor()

    await page.getByRole('link', { name: 'Add evidence', exact: true }).click()
    const questions = page.url().replace(/\/evidence$/, '')
    await page.goto(`${questions}/evidence/1`)
    const what = 'Profile of who uses two services'
    await listEvidence(page, { kind: 'Something done', what, date: await today(page) })
    await page.getByRole('heading', { name: 'Listed for this question' }).waitFor()
    await page.getByText(what).first().waitFor()
    for (const number of [2, 3, 4, 5]) {
      await page.goto(`${questions}/evidence/${number}`)
      await page.getByRole('checkbox', { name: 'We looked and found none' }).check()
      await page.getByText('Saved on this device').waitFor()
    }
    await page.goto(`${questions}/result`)
    await page.getByText('Evidence checked for 5 of the 5 answers that need it').first().waitFor()

    await confirmClose(page)
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

    expect(problems()).toEqual([])
  })
})

function today(page: Page): Promise<string> {
  return page.evaluate(() => new Date().toISOString().slice(0, 10))
}
