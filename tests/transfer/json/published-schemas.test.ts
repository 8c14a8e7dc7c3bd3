import Ajv from 'ajv/dist/2020.js'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEverything } from '#src/storage/everything.ts'
import { readJourneyFile } from '#src/transfer/json/read-journey-file.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { exampleOf, FILE_KINDS, jsonSchemaOf } from '#tests/support/file-schemas.ts'
import { bytesOf, writtenFile } from '#tests/support/journey-files.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'

const FOLDER = 'docs/journey-file'
const schemaPath = (kind: string) => `${FOLDER}/${kind}.schema.json`
const examplePath = (kind: string) => `${FOLDER}/examples/${kind}.json`
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Json
type Json = Record<string, unknown>

// To be run with UPDATE_SCHEMAS=1 after a schema was changed.
if (process.env['UPDATE_SCHEMAS'] === '1') {
  mkdirSync(`${FOLDER}/examples`, { recursive: true })
  for (const kind of FILE_KINDS) {
    writeFileSync(schemaPath(kind), `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`)
    const example = JSON.parse(await exampleOf(kind)) as Json
    writeFileSync(examplePath(kind), `${JSON.stringify(example, null, 2)}\n`)
  }
}

const validatorOf = (kind: string) =>
  new Ajv({ strict: false, validateFormats: false }).compile(readJson(schemaPath(kind)))

describe.each(FILE_KINDS)('the published schema of %s', (kind) => {
  const isValid = validatorOf(kind)
  const example = readJson(examplePath(kind))

  it('is what the app itself reads by', () => {
    expect(readJson(schemaPath(kind))).toEqual(jsonSchemaOf(kind))
  })

  it('accepts the example, which the gate lets in', () => {
    expect(isValid(example)).toBe(true)
    expect(readJourneyFile(bytesOf(JSON.stringify(example))).ok).toBe(true)
  })

  it('has an example that is written by the app', async () => {
    expect(example).toEqual(JSON.parse(await exampleOf(kind)))
  })

  it.each<[string, (file: Json) => Json]>([
    ['without content', ({ content: _content, ...rest }) => rest],
    ['of another format', (file) => ({ ...file, format: 'zebra' })],
    ['of a newer version', (file) => ({ ...file, version: 99 })],
    ['with a digest that is none', (file) => ({ ...file, sha256: 'zebra' })],
    ['with content of another shape', (file) => ({ ...file, content: [] })],
  ])('refuses a file %s', (_what, broken) => {
    expect(isValid(broken(example))).toBe(false)
  })
})

describe('the published schema of everything, held against other files', () => {
  const isValid = validatorOf('everything')

  it('accepts what the app writes', async () => {
    const store = await openTestStore()
    await aHandedInRound(store, { choices: [2, 'dontKnow', 5] })
    await aStoredRound(store, { name: 'Second' })
    expect(isValid(JSON.parse(await writtenFile(await readEverything(store))))).toBe(true)
  })

  it.each([
    ['a wrong type', { expected: 'ten' }],
    ['a mode that is none', { mode: 'maybe' }],
    ['a year that is none', { date: '99999-01-01' }],
    ['an id that is none', { id: '' }],
  ])('refuses a round with %s', (_what, patch) => {
    const file = readJson(examplePath('everything')) as { content: { round: Json[] } }
    const round = file.content.round.map((row) => ({ ...row, ...patch }))
    expect(isValid({ ...file, content: { ...file.content, round } })).toBe(false)
  })
})
