// The built app, for scripts that look at it in a browser.
import { existsSync, readFileSync } from 'node:fs'
import { root, runInRoot } from '#scripts/dependencies.mjs'

export const DIST = `${root}dist`

/**
 * Builds where nothing is built yet, or where it is asked for.
 * @param {{ again?: boolean }} [options]
 */
export function ensureBuilt({ again = false } = {}) {
  if (!again && existsSync(`${DIST}/index.html`)) return
  if (runInRoot('npx', ['vite', 'build', '--logLevel', 'warn']) !== 0) {
    throw new Error('The app could not be built')
  }
}

/**
 * What the app says, so that a script finds a button by the words that are on it.
 * @param {string} namespace
 */
export function words(namespace) {
  return JSON.parse(readFileSync(`${root}locales/en/${namespace}.json`, 'utf8'))
}
