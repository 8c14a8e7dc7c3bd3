// `npm run screenshots`: the pictures of the README and of the manifest, from the built app.
//   --build          build first, also where a build is there
//   --all folder     every screen in every size and look instead, into a folder
//   --only a,b       of these screens only; names in screenshots/screens.mjs
//   --looks a,b      in these looks only: light, dark, rtl, print
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { launchOptions } from '#scripts/browser.mjs'
import { ensureBuilt } from '#scripts/built-app.mjs'
import { prepareDevice } from '#scripts/screenshots/device.mjs'
import { takeGallery } from '#scripts/screenshots/gallery.mjs'
import { takePictures } from '#scripts/screenshots/pictures.mjs'

const { values: options } = parseArgs({
  options: {
    build: { type: 'boolean', default: false },
    all: { type: 'string' },
    only: { type: 'string' },
    looks: { type: 'string' },
  },
})

ensureBuilt({ again: options.build })
const browser = await chromium.launch(launchOptions())
const device = await prepareDevice(browser)
if (options.all) {
  const only = { screens: options.only?.split(','), looks: options.looks?.split(',') }
  await takeGallery(device, options.all, only)
} else {
  await takePictures(device)
}
await device.close()
await browser.close()
