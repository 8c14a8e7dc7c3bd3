// Every screen in every size and look, for people to go through.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { visit } from '#scripts/screenshots/device.mjs'
import { SCREENS } from '#scripts/screenshots/screens.mjs'

/** @typedef {{ width: number, height: number }} Size */

const SIZES = {
  tablet: { width: 820, height: 1180 },
  'tablet-landscape': { width: 1180, height: 820 },
  phone: { width: 390, height: 844 },
  laptop: { width: 1440, height: 900 },
}

const LOOKS = {
  light: { colorScheme: /** @type {const} */ ('light') },
  dark: { colorScheme: /** @type {const} */ ('dark') },
  rtl: { colorScheme: /** @type {const} */ ('light'), language: 'ar-XB' },
}

// As wide as A4 at 96 dots an inch, less the margins of print.css.
const PAPER = { width: 680, height: 1009 }

const PATIENCE_MS = 10_000

/**
 * @param {import('#scripts/screenshots/device.mjs').Device} device
 * @param {string} folder
 * @param {{ screens?: readonly string[] | undefined, looks?: readonly string[] | undefined }} [only]
 */
export async function takeGallery(device, folder, { screens, looks } = {}) {
  mkdirSync(folder, { recursive: true })
  const wanted = SCREENS.filter(({ name }) => !screens || screens.includes(name))
  for (const [look, options] of Object.entries(LOOKS)) {
    if (looks && !looks.includes(look)) continue
    for (const [size, viewport] of Object.entries(SIZES)) {
      await takeAll(device, wanted, { ...options, viewport }, (name) =>
        join(folder, `${name}-${size}-${look}.png`),
      )
    }
  }
  if (looks && !looks.includes('print')) return
  await takeAll(device, wanted, { viewport: PAPER, print: true }, (name) =>
    join(folder, `${name}-print.png`),
  )
}

/**
 * A screen that cannot be shown is named, and the rest goes on.
 * @param {import('#scripts/screenshots/device.mjs').Device} device
 * @param {typeof SCREENS} screens
 * @param {Parameters<typeof device.open>[0] & { viewport: Size, print?: boolean }} options
 * @param {(name: string) => string} fileFor
 */
async function takeAll(device, screens, { print = false, ...options }, fileFor) {
  for (const empty of [true, false]) {
    const page = await device.open({ ...options, empty, serviceWorkers: 'block' })
    page.setDefaultTimeout(PATIENCE_MS)
    for (const { name, at, act } of screens.filter((one) => (one.empty ?? false) === empty)) {
      try {
        await page.emulateMedia({ media: 'screen' })
        await page.setViewportSize(options.viewport)
        await visit(page, device.url + at(device.places))
        await act?.(page)
        // Last, for buttons are not on paper.
        if (print) await page.emulateMedia({ media: 'print' })
        await showAll(page)
        await page.screenshot({ path: fileFor(name), animations: 'disabled' })
      } catch (error) {
        console.error(`${fileFor(name)}: ${error instanceof Error ? error.message : error}`)
        process.exitCode = 1
      }
    }
    await page.context().close()
  }
}

/** Makes the window as high as the page: the bar at its foot would lie across the middle. */
async function showAll(/** @type {import('playwright-core').Page} */ page) {
  const { width = 0 } = page.viewportSize() ?? {}
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height })
}
