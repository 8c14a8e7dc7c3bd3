import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromium, type Browser } from 'playwright-core'
import { launchOptions } from '#scripts/browser.mjs'
import { serveApp, TABLET, type Served } from './support/app.ts'
import { savedBy } from './support/files.ts'
import { beginRound, choose } from './support/steps.ts'

let browser: Browser
let server: Served

beforeAll(async () => {
  const options = launchOptions()
  // A name that is not localhost, so that the browser takes the page for insecure.
  const args = [...options.args, '--host-resolver-rules=MAP council.example 127.0.0.1']
  browser = await chromium.launch({ ...options, args })
  server = await serveApp()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

describe('a page without HTTPS', () => {
  it('says what will not work, and still takes and exports answers', async () => {
    const context = await browser.newContext({ viewport: TABLET })
    const page = await context.newPage()
    await page.goto(server.url.replace('127.0.0.1', 'council.example'))
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    await page.getByText('This page came without HTTPS').waitFor()
    expect(await page.getByText('Ready to use offline').count()).toBe(0)
    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginRound(page)
    await choose(page, 5)
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('link', { name: 'Save a backup' }).click()
    await page.getByRole('radio', { name: /Anyone who has the file/ }).check()
    const text = readFileSync(await savedBy(page, 'Make the backup'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ kind: 'everything', sha256: null })
    await context.close()
  })
})
