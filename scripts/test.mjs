// `npm test`: everything from a fresh clone to the last check.
import { ensureChromium } from './browser.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { reportAndExit, verify } from './verify.mjs'

try {
  ensureDependencies()
  // Where there is none, the journeys say so and fail.
  ensureChromium()
  reportAndExit(verify())
} catch (error) {
  console.error(error)
  reportAndExit({ passed: 0, failed: 1 })
}
