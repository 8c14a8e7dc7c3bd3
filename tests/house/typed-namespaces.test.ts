import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

// Their keys are ids from questions/, which tests/content holds to their data.
const CONTENT = ['example', 'library-items', 'notes', 'practice', 'set-1', 'set-1-help']

// The compiler does not look into declaration files, so a name that is wrong there makes every key
// of its namespace pass.
it('types the keys of every namespace, and of none that is not there', () => {
  const declared = readFileSync('src/i18n/i18next.d.ts', 'utf8')
  const imported = [...declared.matchAll(/^import type (\w+) from '#locales\/en\/(\w+)\.json'$/gm)]
  expect(imported.every(([, name, file]) => name === file)).toBe(true)
  const names = readdirSync('locales/en').map((file) => file.replace('.json', ''))
  const typed = names.filter((name) => !CONTENT.includes(name)).toSorted()
  expect(new Set(imported.map(([, name]) => name))).toEqual(new Set(typed))
  const used = [...declared.matchAll(/^ {6}(\w+): typeof (\w+)$/gm)]
  expect(new Set(used.map(([, name]) => name))).toEqual(new Set(typed))
  expect(used.every(([, name, type]) => name === type)).toBe(true)
})
