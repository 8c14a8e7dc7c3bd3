import { beforeEach, describe, expect, it } from 'vitest'
import {
  addAction,
  addActionNote,
  getAction,
  removeActionNote,
  restoreActionNote,
  saveAction,
} from '#src/storage/actions.ts'
import { readEverything } from '#src/storage/everything.ts'
import type { Store } from '#src/storage/handle.ts'
import { addReading, addOwnOutcome, listReadings } from '#src/storage/outcomes.ts'
import { listPrinciples, savePlaced, startPrinciples } from '#src/storage/principles.ts'
import { importFile } from '#tests/support/importing.ts'
import { writtenFile } from '#tests/support/journey-files.ts'
import { aDevice, aStoredRound, openTestStore } from './test-store.ts'

// One workspace on two devices, on which two people write before either hears of the other.

let devices: readonly [Store, Store]
let organisationId: string

beforeEach(async () => {
  const ids = () => crypto.randomUUID()
  let ms = Date.parse('2026-11-22T10:00:00Z')
  const clock = () => new Date((ms += 1)).toISOString()
  const options = { ids, clock }
  devices = [await openTestStore(aDevice(), options), await openTestStore(aDevice(), options)]
  ;({ organisationId } = await aStoredRound(devices[0]))
})

const fileOf = async (store: Store) => writtenFile(await readEverything(store))

/** Each takes in what the other has. */
async function exchange(): Promise<void> {
  const files = [await fileOf(devices[0]), await fileOf(devices[1])] as const
  await importFile(devices[0], files[1])
  await importFile(devices[1], files[0])
}

/** What both have, once they are alike. */
async function onBoth<T>(read: (store: Store) => Promise<T>): Promise<T> {
  const [one, other] = [await read(devices[0]), await read(devices[1])]
  expect(other).toEqual(one)
  return one
}

describe('two people who write on one action before they merge', () => {
  it('keep the notes and the evidence of both', async () => {
    const added = await addAction(devices[0], organisationId, { what: 'Ask staff' })
    const id = added.ok ? added.actionId : ''
    await exchange()
    await addActionNote(devices[0], id, 'Asked in June')
    await addActionNote(devices[1], id, 'Asked in July')
    await saveAction(devices[0], id, { evidenceIds: ['minutes'] })
    await saveAction(devices[1], id, { evidenceIds: ['survey', 'report'] })
    await exchange()
    const action = await onBoth((store) => getAction(store, organisationId, id))
    const texts = action?.notes.map(({ text }) => text)
    expect(texts?.toSorted()).toEqual(['Asked in July', 'Asked in June'])
    expect(action?.evidenceIds).toEqual(['minutes', 'report', 'survey'])
  })

  it('do not get back the note that one of them took away, unless it came back there', async () => {
    const added = await addAction(devices[0], organisationId, { what: 'Ask staff' })
    const id = added.ok ? added.actionId : ''
    await addActionNote(devices[0], id, 'Asked in May')
    await exchange()
    const read = (store: Store) => getAction(store, organisationId, id)
    const [note] = (await read(devices[0]))?.notes ?? []
    if (note === undefined) throw new Error('There is a note')
    await removeActionNote(devices[0], id, note)
    await addActionNote(devices[1], id, 'Asked in July')
    await exchange()
    const texts = async () => (await onBoth(read))?.notes.map(({ text }) => text).toSorted()
    expect(await texts()).toEqual(['Asked in July'])
    await restoreActionNote(devices[1], id, note)
    await exchange()
    expect(await texts()).toEqual(['Asked in July', 'Asked in May'])
  })

  it('do not get back the evidence that one of them untied', async () => {
    const evidenceIds = ['minutes', 'survey']
    const added = await addAction(devices[0], organisationId, { what: 'Ask staff', evidenceIds })
    const id = added.ok ? added.actionId : ''
    await exchange()
    await saveAction(devices[0], id, { evidenceIds: ['survey'] })
    await saveAction(devices[1], id, { evidenceIds: [...evidenceIds, 'report'] })
    await exchange()
    const action = await onBoth((store) => getAction(store, organisationId, id))
    expect(action?.evidenceIds).toEqual(['report', 'survey'])
  })
})

describe('two people who write in one place before they merge', () => {
  it('keep the readings of both', async () => {
    const added = await addOwnOutcome(devices[0], organisationId, 'More traders')
    const id = added.ok ? added.outcomeId : ''
    await exchange()
    await addReading(devices[0], id, { date: '2026-01-01', value: 1, note: '' })
    await addReading(devices[1], id, { date: '2026-01-01', value: 2, note: '' })
    await exchange()
    const readings = await onBoth(async (store) =>
      (await listReadings(store, id))
        .map(({ reading }) => reading.value)
        .toSorted((one, other) => one - other),
    )
    expect(readings).toEqual([1, 2])
  })

  it('keep where each placed a principle', async () => {
    const start = { partnership: 'Health forum', date: '2026-11-22' }
    const begun = await startPrinciples(devices[0], organisationId, start)
    const id = begun.ok ? begun.principlesId : ''
    await exchange()
    const place = (value: 2 | 4) => ({ place: value, note: '' })
    await savePlaced(devices[0], id, { trust: place(2) })
    await savePlaced(devices[1], id, { power: place(4) })
    await exchange()
    const [principles] = await onBoth((store) => listPrinciples(store, organisationId))
    expect(principles?.placed).toEqual({ power: place(4), trust: place(2) })
  })
})
