import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import {
  launchBrowser,
  openOffline,
  serveApp,
  TABLET,
  watchContext,
  type Served,
} from './support/app.ts'
import { answerAll, beginRound } from './support/steps.ts'

let browser: Browser
let server: Served

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveApp()
})
afterAll(async () => {
  await browser.close()
})

describe('a whole round alone, with the server gone after the first load', () => {
  it('places the organisation, keeps no cookie and asks nobody else', async () => {
    const context = await browser.newContext({ viewport: TABLET })
    const watch = await watchContext(context, new URL(server.url).origin)
    const page = await context.newPage()
    await openOffline(page, server.url)
    await server.close()
    await page.reload()

    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginRound(page)
    await answerAll(page, [3, 4, 3, 3, 4, 3, 2, 4])
    await page.getByRole('button', { name: 'Hand in' }).click()

    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain('starting')
    await page.reload()
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain('starting')
    expect(await context.cookies()).toEqual([])
    expect(watch.problems).toEqual([])
    await context.close()
  })
})
