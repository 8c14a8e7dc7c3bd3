import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromium, type BrowserContext } from 'playwright-core'
import { launchOptions } from '#scripts/browser.mjs'
import { openOffline, serveApp, TABLET, type Served } from './support/app.ts'
import { beginRound, choose, saved } from './support/steps.ts'

let server: Served
const profile = mkdtempSync(join(tmpdir(), 'profile-'))

beforeAll(async () => {
  server = await serveApp()
})
afterAll(async () => {
  await server.close()
  rmSync(profile, { recursive: true, force: true })
})

describe('leaving in the middle of question 5', () => {
  it('comes back to the same words after the browser was killed', async () => {
    const words = 'We asked the library team. مرحبا 🌍'
    const before = await openProfile()
    const page = await before.context.newPage()
    await openOffline(page, server.url)
    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginRound(page)
    for (const number of [1, 2, 3, 4]) {
      await choose(page, 3)
      await page.getByRole('link', { name: 'Next', exact: true }).click()
      await page.getByText(`Question ${number + 1} of 8`).waitFor()
    }
    await choose(page, 2)
    await page.getByLabel('Your note').pressSequentially(words)
    await saved(page)
    await before.kill()

    const after = await openProfile()
    const again = await after.context.newPage()
    await again.goto(server.url)
    await again.getByRole('link', { name: 'Go on with question 6' }).waitFor()
    await again.goto(`${server.url}#/`)
    await again.getByRole('link', { name: 'Go on with question 6' }).click()
    await again.getByRole('link', { name: 'Back', exact: true }).click()
    await again.getByText('Question 5 of 8').waitFor()

    expect(await again.getByLabel('Your note').inputValue()).toBe(words)
    expect(await again.locator('[data-choice="2"] input').isChecked()).toBe(true)
    await after.context.close()
  })
})

interface OpenProfile {
  readonly context: BrowserContext
  readonly kill: () => Promise<void>
}

/** A browser whose whole process can be killed, on a profile that outlives it. */
async function openProfile(): Promise<OpenProfile> {
  const options = launchOptions()
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    viewport: TABLET,
  })
  return { context, kill: () => killProfile() }
}

async function killProfile(): Promise<void> {
  execFileSync('pkill', ['-KILL', '-f', profile])
  await new Promise((resolve) => setTimeout(resolve, 500))
}
