import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser, TABLET } from './support/app.ts'
import { findBarriers } from './support/axe.ts'
import { prepareDevice, type Device, type Look } from './support/device.ts'
import { examineScreens } from './support/visit.ts'

let browser: Browser
let device: Device

beforeAll(async () => {
  browser = await launchBrowser()
  device = await prepareDevice(browser)
})
afterAll(async () => {
  await device.close()
  await browser.close()
})

const LOOKS: readonly (readonly [string, Look, string])[] = [
  ['light', { colorScheme: 'light' }, 'ltr light'],
  ['dark', { colorScheme: 'dark' }, 'ltr dark'],
  ['the false right-to-left language', { language: 'ar-XB' }, 'rtl light'],
  ['forced colours', { forcedColors: 'active' }, 'ltr light forced'],
]

describe('no screen has a barrier that axe can see', () => {
  it.each(LOOKS)('in %s', async (_, look, shown) => {
    const findings = await examineScreens(device, { viewport: TABLET, ...look }, async (page) => {
      expect(await howItIsShown(page)).toBe(shown)
      return findBarriers(page)
    })
    expect(findings).toEqual([])
  })
})

/** So that no look passes because it was never put on. */
function howItIsShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
    const forced = matchMedia('(forced-colors: active)').matches
    return `${document.documentElement.dir || 'ltr'} ${dark ? 'dark' : 'light'}${forced ? ' forced' : ''}`
  })
}
