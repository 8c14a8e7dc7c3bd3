import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser, serveApp, TABLET, type Served } from './support/app.ts'

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

describe('the prerendered start screen', () => {
  it('loses no tap that comes before the script', async () => {
    const context = await browser.newContext({ viewport: TABLET, serviceWorkers: 'block' })
    const page = await context.newPage()
    let letScriptsCome: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      letScriptsCome = resolve
    })
    await page.route('**/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(server.url, { waitUntil: 'commit' })
    await page.getByRole('link', { name: 'Start an assessment' }).click({ noWaitAfter: true })
    letScriptsCome()
    await page.getByRole('heading', { name: 'Set up a round' }).waitFor()
    await context.close()
  })

  it('is taken over without a change in its markup', async () => {
    const context = await browser.newContext({ viewport: TABLET })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(server.url)
    await page.getByText('Ready to use offline').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })
})
