// What must arrive before a screen reacts, read from the build's own list of who loads whom.
import { readFileSync } from 'node:fs'

const DIST = new URL('dist/', import.meta.url)
const ENTRY = 'index.html'

// What the first question loads on top of the start screen: its code, storage, and its words.
const QUESTION = [
  'src/app/StoreGate.tsx',
  'src/screens/question/QuestionScreen.tsx',
  'locales/en/question.json',
  'locales/en/round.json',
  'locales/en/stages.json',
  'locales/en/sectors.json',
  'locales/en/set-1.json',
]

/** @typedef {{ file: string, imports?: string[] }} Chunk */

/** @type {Record<string, Chunk>} */
const chunks = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'))

export default [
  { name: 'Script before the start screen reacts', limit: '110 kB', path: scriptsOf([ENTRY]) },
  {
    name: 'Script before the first question reacts',
    limit: '150 kB',
    path: scriptsOf([ENTRY, ...QUESTION]),
  },
]

/** @param {readonly string[]} modules */
function scriptsOf(modules) {
  const found = new Set()
  for (const module of modules) addWithImports(module, found)
  return [...found].map((file) => `dist/${file}`)
}

/**
 * @param {string} module
 * @param {Set<string>} found
 */
function addWithImports(module, found) {
  const chunk = chunks[module]
  if (!chunk) throw new Error(`${module} is no chunk of its own: mend the list in .size-limit.mjs`)
  if (found.has(chunk.file)) return
  found.add(chunk.file)
  for (const imported of chunk.imports ?? []) addWithImports(imported, found)
}
