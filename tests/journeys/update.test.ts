import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import {
  DIST,
  launchBrowser,
  openOffline,
  serveApp,
  TABLET,
  watchContext,
  type Served,
} from './support/app.ts'
import { beginRound, choose, saved } from './support/steps.ts'

const PATIENCE_MS = 60_000
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const served = mkdtempSync(join(tmpdir(), 'served-'))
const next = mkdtempSync(join(tmpdir(), 'next-'))
let browser: Browser
let server: Served

beforeAll(async () => {
  // The same app under a new version number: every file that tells it has another name.
  execFileSync('npx', ['vite', 'build', '--outDir', next, '--emptyOutDir'], {
    cwd: ROOT,
    env: { ...process.env, VITE_APP_VERSION: '999.0.0', NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  cpSync(DIST, served, { recursive: true })
  browser = await launchBrowser()
  server = await serveApp(served)
})
afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(served, { recursive: true, force: true })
  rmSync(next, { recursive: true, force: true })
})

describe('a new version in the middle of a round', () => {
  it('waits, asks outside the questions, keeps what was typed, and lets an old tab go on', async () => {
    const context = await browser.newContext({ viewport: TABLET })
    const watch = await watchContext(context, new URL(server.url).origin)
    const page = await context.newPage()
    await openOffline(page, server.url)
    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginRound(page)
    await choose(page, 3)
    const oldTab = await context.newPage()
    await oldTab.goto(page.url())
    await oldTab.getByText('Question 1 of 8').waitFor()

    rmSync(served, { recursive: true })
    cpSync(next, served, { recursive: true })
    await page.getByLabel('Your note').fill('typed while the new version came')
    await saved(page)
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update()
    })
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration()
            return registration?.waiting !== null
          }),
        // All files come anew first.
        { timeout: PATIENCE_MS },
      )
      .toBe(true)
    expect(await page.getByText('A new version is ready').count()).toBe(0)

    await page.getByRole('link', { name: 'Back', exact: true }).click()
    await page.getByText('A new version is ready').waitFor()
    const reloaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Change to the new version' }).click()
    await reloaded
    await page.goto(`${server.url}#/about`)
    await page.getByText('999.0.0').waitFor()
    await page.goto(oldTab.url())
    await expect
      .poll(() => page.getByLabel('Your note').inputValue())
      .toBe('typed while the new version came')

    // The old tab was not reloaded, and still finds the old files that it had not needed yet.
    await server.close()
    await oldTab.getByLabel('Your note').fill('typed in the old tab')
    await saved(oldTab)
    await oldTab.goto(`${server.url}#/set-up`)
    await oldTab.getByRole('heading', { name: 'Set up a round' }).waitFor()
    expect(watch.problems).toEqual([])
    await context.close()
  })
})
