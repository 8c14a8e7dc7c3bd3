// Programs that are not ours and read what the app writes: what they say is compared with it.
import { findProgram, installPackages } from './programs.mjs'

/** Each program with the Debian package that has it. */
const OUTSIDE = [
  { program: 'zbarimg', from: 'zbar-tools' },
  { program: 'age', from: 'age' },
]

/** @returns {readonly string[]} the packages that are missing after an attempt to install them */
export function ensureOutside() {
  const missing = listMissing()
  if (missing.length > 0) installPackages(missing)
  return listMissing()
}

/** @param {readonly string[]} missing */
export function howToInstallOutside(missing) {
  return `Programs are missing: install ${missing.join(', ')} and run again.`
}

/** @returns {readonly string[]} */
export function listMissing() {
  return OUTSIDE.filter(({ program }) => findProgram([program]) === undefined).map(
    ({ from }) => from,
  )
}
