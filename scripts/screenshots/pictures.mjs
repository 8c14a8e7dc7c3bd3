// The few pictures that are kept: for the README, and for the dialogue that installs the app.
import { root } from '#scripts/dependencies.mjs'
import { visit, waitUntilOffline } from '#scripts/screenshots/device.mjs'
import { screen } from '#scripts/screenshots/screens.mjs'

const DOCS = 'docs/pictures'
const MANIFEST = 'public/screenshots'

/** Names in MANIFEST become labels there: see build/manifest.ts. */
const PICTURES = [
  { of: 'start', to: `${DOCS}/start.png`, width: 820, height: 1180 },
  { of: 'question', to: `${DOCS}/question.png`, width: 1180, height: 820 },
  { of: 'question', to: `${DOCS}/question-phone.png`, width: 390, height: 844 },
  { of: 'result', to: `${DOCS}/result.png`, width: 820, height: 1180 },
  { of: 'result', to: `${DOCS}/result-dark.png`, width: 820, height: 1180, dark: true },
  { of: 'progress', to: `${DOCS}/progress.png`, width: 820, height: 1180 },
  { of: 'result', to: `${MANIFEST}/result-wide.png`, width: 1280, height: 800 },
  { of: 'question', to: `${MANIFEST}/question-narrow.png`, width: 540, height: 1080 },
]

/**
 * A picture that cannot be taken is named, and the rest goes on.
 * @param {import('#scripts/screenshots/device.mjs').Device} device
 */
export async function takePictures(device) {
  for (const picture of PICTURES) {
    try {
      await takePicture(device, picture)
      console.log(picture.to)
    } catch (error) {
      console.error(`${picture.to}: ${error instanceof Error ? error.message : error}`)
      process.exitCode = 1
    }
  }
}

/**
 * @param {import('#scripts/screenshots/device.mjs').Device} device
 * @param {(typeof PICTURES)[number]} picture
 */
async function takePicture(device, { of, to, width, height, dark = false }) {
  const { at, empty = false } = screen(of)
  const page = await device.open({
    empty,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
  })
  try {
    await visit(page, device.url + at(device.places))
    if (empty) await waitUntilOffline(page)
    if (of === 'question' || width > height) await scrollToHeading(page)
    await page.screenshot({ path: root + to, animations: 'disabled' })
  } finally {
    await page.context().close()
  }
}

/** A wide picture is low: past the menu there is room for what the screen is about. */
async function scrollToHeading(/** @type {import('playwright-core').Page} */ page) {
  await page.locator('main h1').evaluate((heading) => {
    heading.scrollIntoView({ block: 'start', behavior: 'instant' })
  })
}
