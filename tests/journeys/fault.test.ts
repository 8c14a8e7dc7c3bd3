import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser, serveApp, TABLET, type Served } from './support/app.ts'
import { savedBy } from './support/files.ts'
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

describe('a fault in a screen', () => {
  it('leaves the way back, the export and everything that was saved', async () => {
    const context = await browser.newContext({ viewport: TABLET, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route('**/CheckScreen-*.js', (route) => route.abort())
    await page.goto(server.url)
    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginRound(page)
    await choose(page, 4)
    await page.goto(page.url().replace(/question\/1$/, 'check'))
    await page.getByRole('heading', { name: 'Something went wrong on this screen' }).waitFor()

    const text = readFileSync(await savedBy(page, 'Save my work to a file'), 'utf8')
    expect(text).toContain('"choice":4')

    await page.unroute('**/CheckScreen-*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor()
    await context.close()
  })
})
