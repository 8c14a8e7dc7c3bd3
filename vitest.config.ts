import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Screens and their parts need a document; everything else proves that it does not.
const DOM = ['tests/{app,boot,i18n,platform,screens,ui,workspace}/**/*.test.{ts,tsx}']
// Only to end what hangs: machines are shared, and how long a test takes says nothing.
const PATIENT = 60_000
const SLOW = 120_000
// Every screen there is, one after the other.
const ALL_SCREENS = 360_000
// Where others share the machine a test can lose a race that no person would: there it has to fail
// twice, and its retry is named in the log. At one's own desk it fails at once.
const RETRIES = process.env['CI'] === undefined ? 0 : 1

export default defineConfig({
  plugins: [react()],
  test: {
    testTimeout: PATIENT,
    hookTimeout: PATIENT,
    retry: RETRIES,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{content,domain,questions,storage,transfer,worker}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'dom', include: DOM, environment: 'jsdom' },
      },
      {
        extends: true,
        test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: SLOW },
      },
      {
        // Read by programs that are not ours.
        extends: true,
        test: { name: 'outside', include: ['tests/outside/**/*.test.ts'] },
      },
      {
        // In the built app, in a browser.
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: ALL_SCREENS,
          hookTimeout: SLOW,
          fileParallelism: false,
        },
      },
    ],
  },
})
