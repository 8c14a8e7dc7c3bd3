import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './support/app.ts'
import { prepareDevice, type Device } from './support/device.ts'
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

const SIZES = [
  { name: 'on a narrow phone', width: 320, height: 640, textSize: 'normal' },
  { name: 'in larger letters', width: 320, height: 640, textSize: 'larger' },
  // What is left of a window of 1280 by 1024.
  { name: 'at 400 % zoom', width: 320, height: 256, textSize: 'normal' },
] as const

describe('no screen has to be scrolled sideways', () => {
  it.each(['en', 'ar-XB'])('in the language %s', async (language) => {
    const findings = await examineScreens(device, { language }, async (page) => {
      const found: string[] = []
      for (const { name, textSize, ...viewport } of SIZES) {
        await page.setViewportSize(viewport)
        await page.evaluate((size) => {
          document.documentElement.dataset['textSize'] = size
        }, textSize)
        for (const one of await findOverflow(page)) found.push(`${name}: ${one}`)
      }
      return found
    })
    expect(findings).toEqual([])
  })
})

/** What sticks out of the window on either side; tables may scroll within a box of their own. */
function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const MOST = 5
    const { clientWidth, scrollWidth } = document.documentElement
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []
    const out = [...document.body.querySelectorAll('*')].filter(sticksOut)
    // The innermost says it best.
    const innermost = out.filter(
      (element) => !out.some((one) => one !== element && element.contains(one)),
    )
    return [...wide, ...innermost.slice(0, MOST).map(describe)]

    function sticksOut(element: Element): boolean {
      const { left, right, width } = element.getBoundingClientRect()
      if (width < 2 || (left > -1 && right < clientWidth + 1)) return false
      return !isApart(element)
    }

    function isApart(element: Element): boolean {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { clipPath, overflowX, visibility } = getComputedStyle(at)
        if (clipPath !== 'none' || visibility === 'hidden') return true
        if (overflowX !== 'visible' && at.getBoundingClientRect().right <= clientWidth + 1)
          return true
      }
      return false
    }

    function describe(element: Element): string {
      const { left, right } = element.getBoundingClientRect()
      const words = element.textContent.trim().slice(0, 40)
      return `${element.localName} “${words}” reaches from ${Math.round(left)} to ${Math.round(right)}`
    }
  })
}
