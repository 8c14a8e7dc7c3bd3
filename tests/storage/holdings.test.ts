import { describe, expect, it } from 'vitest'
import { KIND_NAMES, type Kind } from '#src/domain/record/kinds.ts'
import { saveFormDraft } from '#src/storage/form-drafts.ts'
import { listHoldings } from '#src/storage/holdings.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { aDevice, openTestStore, putRaw } from './test-store.ts'

/** Marks without content, and what only runs this device. */
const HOLDS_NOTHING: ReadonlySet<Kind> = new Set(['withdrawal', 'rawErasure', 'setting'])

describe('what is held', () => {
  it.each(KIND_NAMES.filter((kind) => !HOLDS_NOTHING.has(kind)))('counts each %s', async (kind) => {
    const device = aDevice()
    const store = await openTestStore(device)
    const records = oneOfEach()
    if (kind !== 'organisation') {
      for (const row of records.organisation) await putRaw(device, 'organisation', { ...row })
      if (kind !== 'round') {
        for (const round of records.round)
          await putRaw(device, 'round', { ...round, mode: 'eachFirst' })
      }
    }
    const before = await listHoldings(store)
    for (const row of records[kind]) await putRaw(device, kind, { ...row })
    expect(records[kind].length).toBeGreaterThan(0)
    expect(await listHoldings(store)).not.toEqual(before)
  })

  it('counts what was typed and not sent', async () => {
    const store = await openTestStore()
    await saveFormDraft(store, { id: 'a', scope: 'b', values: {} })
    expect((await listHoldings(store)).typed).toBe(1)
  })
})
