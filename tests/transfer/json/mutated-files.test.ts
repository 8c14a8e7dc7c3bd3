import { describe, expect, it } from 'vitest'
import { previewOf } from '#src/domain/merge/import-preview.ts'
import { finishImport } from '#src/domain/merge/import-choices.ts'
import { planImport } from '#src/domain/merge/import-plan.ts'
import { KINDS } from '#src/domain/record/kinds.ts'
import { isTombstone } from '#src/domain/record/tombstone.ts'
import { readJourneyFile } from '#src/transfer/json/read-journey-file.ts'
import { aWorkspace } from '#tests/domain/merge/workspaces.ts'
import { bytesOf, everythingOf, writtenFile } from '#tests/support/journey-files.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { chance, mutate } from './fuzz.ts'

const FILES = 10_000
const SEED = 20261122

const everything = oneOfEach()
const small = everythingOf({
  organisation: everything.organisation,
  round: everything.round,
  draftAnswer: everything.draftAnswer,
  response: everything.response,
  agreedAnswer: everything.agreedAnswer,
  evidence: everything.evidence,
  action: everything.action,
})
const files = [await writtenFile(small), await writtenFile(everything)].map(bytesOf)

describe('ten thousand mutated files', () => {
  const here = aWorkspace(small)
  const pick = chance(SEED)
  const outcomes = new Map<string, number>()
  const faults: string[] = []
  let most = 0
  const before = process.memoryUsage().heapUsed

  for (let number = 0; number < FILES; number += 1) {
    const bytes = mutate(files[pick(4) === 0 ? 1 : 0] ?? new Uint8Array(), pick)
    try {
      const read = readJourneyFile(bytes)
      const kind = read.ok ? read.content.kind : read.error.kind
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1)
      if (!read.ok || read.content.kind !== 'everything') continue
      const plan = planImport(here, read.content.records)
      previewOf(plan)
      const choices = { forAll: { differs: 'file', deletedHere: 'file' }, each: {} } as const
      const { writes } = finishImport(plan, choices, 1)
      const wrong = writes.find(
        ({ kind: of, record }) =>
          record !== null && !isTombstone(record) && !KINDS[of].safeParse(record).success,
      )
      if (wrong !== undefined) faults.push(`${number}: a wrong ${wrong.kind}`)
    } catch (error) {
      faults.push(`${number}: ${String(error)}`)
    }
    if (number % 500 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before)
  }

  it('are read or refused by name, and no fault is thrown', () => {
    expect(faults).toEqual([])
  })

  it('meet every part of the gate', () => {
    const met = [...outcomes.keys()]
    expect(met).toEqual(
      expect.arrayContaining([
        'everything',
        'changed',
        'cutShort',
        'notOurs',
        'notText',
        'wrongValue',
        'wrongDate',
        'forbiddenName',
      ]),
    )
  })

  it('take a bounded amount of memory', () => {
    expect(most).toBeLessThan(500_000_000)
  })

  it('leave what all objects have in common as it was', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
