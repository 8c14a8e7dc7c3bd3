// Finds the Chromium that tests, pictures and measurements use, or installs it where that is safe.
// Only Node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

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
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...places, MAC].find(isProgram)
}

/** The same, after an attempt to install it: as root on Debian only, where that is one command. */
export function ensureChromium() {
  return findChromium() ?? (canInstall() && install() ? findChromium() : undefined)
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

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

function install() {
  console.log(`Installing ${PACKAGES.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
  return run('update') && run('install', '-y', '--no-install-recommends', ...PACKAGES)
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
