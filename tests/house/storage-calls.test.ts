import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Types are no calls. An import may run over several lines. */
const CALLS_STORAGE = /import(?!\s+type\b)[^']*'#src\/storage\//

const screens = readdirSync('src/screens', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
const calling = screens.filter((file) => CALLS_STORAGE.test(readFileSync(file, 'utf8')))

describe('the files of a screen', () => {
  it('call storage from somewhere', () => {
    expect(calling.length).toBeGreaterThan(5)
  })

  it('call storage only where their name says so', () => {
    expect(calling.filter((file) => !/^use-.*\.tsx?$/.test(basename(file)))).toEqual([])
  })
})

describe('a call of storage', () => {
  it.each([
    ["import { list } from '#src/storage/a.ts'", true],
    ["import {\n  list,\n  type One,\n} from '#src/storage/a.ts'", true],
    ["const a = await import('#src/storage/a.ts')", true],
    ["import type { One } from '#src/storage/a.ts'", false],
    ["import { b } from './b.ts'\nimport type { One } from '#src/storage/a.ts'", false],
  ])('is told from a type: %j', (text, isCall) => {
    expect(CALLS_STORAGE.test(text)).toBe(isCall)
  })
})
