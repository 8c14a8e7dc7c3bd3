// Programs that are not ours and read what the app writes: what they say is compared with it.
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findProgram, installPackages } from './programs.mjs'

/** Each package of Debian, and what tells that it is there. */
const OUTSIDE = [
  { from: 'zbar-tools', isThere: () => hasProgram('zbarimg') },
  { from: 'age', isThere: () => hasProgram('age') },
  { from: 'poppler-utils', isThere: () => hasProgram('pdfinfo') },
  { from: 'libreoffice-writer-nogui', isThere: () => hasOfficePart('libswlo.so') },
  { from: 'libreoffice-calc-nogui', isThere: () => hasOfficePart('libsclo.so') },
  { from: 'python3-icalendar', isThere: () => hasPython('icalendar') },
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
  return OUTSIDE.filter(({ isThere }) => !isThere()).map(({ from }) => from)
}

/** The system's own first: it is the one that Debian's packages are for. */
export function findPython() {
  return findProgram(['/usr/bin/python3', 'python3'])
}

/** @param {string} name */
function hasProgram(name) {
  return findProgram([name]) !== undefined
}

/**
 * One program opens all kinds of documents, as far as their parts lie beside it.
 * @param {string} part
 */
function hasOfficePart(part) {
  const program = findProgram(['soffice'])
  return program !== undefined && existsSync(join(dirname(realpathSync(program)), part))
}

/** @param {string} module */
function hasPython(module) {
  const python = findPython()
  return python !== undefined && spawnSync(python, ['-c', `import ${module}`]).status === 0
}
