// `npm test`: everything from a fresh clone to the last check.
import { ensureChromium } from './browser.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { ensureOutside } from './outside.mjs'
import { reportAndExit, verify } from './verify.mjs'

try {
  ensureDependencies()
  // Where one is missing, the tests that need it say so and fail.
  ensureChromium()
  ensureOutside()
  reportAndExit(verify())
} catch (error) {
  console.error(error)
  reportAndExit({ passed: 0, failed: 1 })
}
