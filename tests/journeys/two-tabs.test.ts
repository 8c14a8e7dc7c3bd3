import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser, serveApp, TABLET, type Served } from './support/app.ts'
import { beginRound, choose } from './support/steps.ts'

let browser: Browser
let server: Served

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveApp()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

describe('two tabs', () => {
  it('follow each other', async () => {
    const context = await browser.newContext({ viewport: TABLET })
    const one = await context.newPage()
    await one.goto(server.url)
    await one.getByRole('link', { name: 'Start an assessment' }).click()
    await beginRound(one)
    const other = await context.newPage()
    await other.goto(one.url())
    await other.getByText('Question 1 of 8').waitFor()

    await choose(one, 4)
    await expect.poll(() => other.locator('[data-choice="4"] input').isChecked()).toBe(true)
    await other.getByLabel('Your note').fill('written in the other tab')
    await expect
      .poll(() => one.getByLabel('Your note').inputValue())
      .toBe('written in the other tab')
    await context.close()
  })
})
