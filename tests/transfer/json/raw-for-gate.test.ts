import { expect, it } from 'vitest'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { checkContent } from '#src/transfer/backup/check-backup.ts'
import { rawForGate } from '#src/transfer/json/raw-for-gate.ts'
import { forgedFile } from '#tests/support/journey-files.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'

const levels = (count: number): unknown => JSON.parse('['.repeat(count) + ']'.repeat(count))
/** A file stands around it, with the content, the list and the row. */
const MOST_LEVELS = 60

function isTaken(raw: unknown): boolean {
  const quarantine = oneOfEach().quarantine.map((row) => ({ ...row, raw }))
  return checkContent(new TextEncoder().encode(forgedFile({ quarantine }))).ok
}

it('stays as it is where the gate takes it, and no further', () => {
  const raw = levels(MOST_LEVELS)
  expect(isTaken(raw)).toBe(true)
  expect(rawForGate(raw)).toBe(raw)
  const deeper = levels(MOST_LEVELS + 1)
  expect(isTaken(deeper)).toBe(false)
  expect(rawForGate(deeper)).toBe(JSON.stringify(deeper))
})

it('is a text that is cut where it is long', () => {
  const raw: unknown = JSON.parse(`{"__proto__":{"name":"${'x'.repeat(2 * TEXT_MAX)}"}}`)
  expect(isTaken(raw)).toBe(false)
  expect(rawForGate(raw)).toBe(JSON.stringify(raw).slice(0, TEXT_MAX))
})

it('is nothing where it cannot be written', () => {
  const circle: Record<string, unknown> = {}
  circle['self'] = circle
  for (const raw of [circle, { large: 1n }, levels(100_000), undefined]) {
    expect(rawForGate(raw)).toBeNull()
  }
})
