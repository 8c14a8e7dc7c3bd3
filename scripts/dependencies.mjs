// Brings in the packages of the lock file. Only Node's own modules: it runs before they are there.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs `npm ci` where packages are missing or older than the lock file. */
export function ensureDependencies() {
  const installedAt = changedAt('node_modules/.package-lock.json')
  if (installedAt >= changedAt('package-lock.json')) return
  console.log('Installing the packages of the lock file')
  if (runInRoot('npm', ['ci']) !== 0) throw new Error('npm ci failed')
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {number} what the program answered; 1 where it could not be started or was killed
 */
export function runInRoot(command, args, env = process.env) {
  // npm and the programs in node_modules are scripts that Windows starts through a shell only.
  const shell = process.platform === 'win32'
  const { status } = spawnSync(command, [...args], { cwd: root, stdio: 'inherit', env, shell })
  return status ?? 1
}

/** @param {string} path */
function changedAt(path) {
  return statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
