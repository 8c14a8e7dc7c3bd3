// Finds the Chromium that tests, pictures and measurements use, or installs it where that is safe.
// Only Node's own modules: it runs before anything is installed.
import { findProgram, installPackages, isProgram } from './programs.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
// Without a font that has them, right-to-left letters are drawn as boxes.
const PACKAGES = ['chromium', 'fonts-noto-core']

export const HOW_TO_INSTALL =
  'No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH to it, and run again.'

/** @returns {string | undefined} the path of the browser's program */
export function findChromium() {
  const given = process.env['CHROMIUM_PATH']
  if (given) return isProgram(given) ? given : undefined
  return findProgram([...NAMES, MAC])
}

/** The same, after an attempt to install it: as root on Debian only, where that is one command. */
export function ensureChromium() {
  return findChromium() ?? (installPackages(PACKAGES) ? findChromium() : undefined)
}

/** For `chromium.launch` of playwright-core. */
export function launchOptions(path = findChromium()) {
  if (!path) throw new Error(HOW_TO_INSTALL)
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  // Chromium refuses its sandbox to root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { executablePath: path, args: [...args, ...asRoot] }
}
