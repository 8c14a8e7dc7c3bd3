import { beforeEach, describe, expect, it } from 'vitest'
import { BLANK_ACTION } from '#src/domain/plan/new-action.ts'
import {
  addAction,
  addActionNote,
  getAction,
  listActions,
  listActionsOfRound,
  proposalId,
  removeAction,
  restoreAction,
  saveAction,
  saveProposal,
} from '#src/storage/actions.ts'
import type { Factories } from '#src/storage/db.ts'
import { eraseForGood } from '#src/storage/erasing.ts'
import { listFormDrafts, saveFormDraft } from '#src/storage/form-drafts.ts'
import type { Store } from '#src/storage/handle.ts'
import { removeOrganisation } from '#src/storage/organisations.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { NOW } from '#tests/support/records.ts'
import { aDeviceInUse, rawRows } from './test-store.ts'

let device: Factories
let store: Store
let organisationId: string
let roundId: string

beforeEach(async () => {
  ;({ device, store, organisationId, roundId } = await aDeviceInUse())
})

async function added(fields: Parameters<typeof addAction>[2] = { what: 'Ask every ward' }) {
  const outcome = await addAction(store, organisationId, fields)
  if (!outcome.ok) throw new Error(outcome.kind)
  return outcome.actionId
}

const stored = (id: string) => getAction(store, organisationId, id)

describe('an action', () => {
  it('begins as proposed and not started, on the day it was added', async () => {
    const id = await added({ what: 'Ask every ward', owner: 'Housing' })
    expect(await stored(id)).toMatchObject({
      ...BLANK_ACTION,
      organisationId,
      what: 'Ask every ward',
      owner: 'Housing',
      progress: { state: 'notStarted', reason: '', date: NOW.slice(0, 10) },
    })
  })

  it('is not added to an organisation that is not here', async () => {
    const refused = { ok: false, kind: 'missing' }
    expect(await addAction(store, 'nobody', { what: 'Ask' })).toEqual(refused)
    await removeOrganisation(store, organisationId)
    expect(await addAction(store, organisationId, { what: 'Ask' })).toEqual(refused)
    expect(await rawRows(device, 'action')).toEqual([])
  })

  it('is found in its own organisation only', async () => {
    expect(await getAction(store, 'another', await added())).toBeUndefined()
  })

  it('is of a step of a round once, even where two taps meet', async () => {
    const step = { what: 'A step', roundId, questionMeaning: 'staff.1', libraryItem: 'step-1' }
    const [one, other] = await Promise.all([added(step), added(step)])
    expect(one).toBe(other)
    const elsewhere = await added({ ...step, questionMeaning: 'money.1' })
    expect(elsewhere).not.toBe(one)
    await removeAction(store, one)
    expect(await added(step)).not.toBe(one)
    expect(await listActionsOfRound(store, roundId)).toHaveLength(2)
  })

  it('is written field by field, so that two tabs keep both', async () => {
    const id = await added()
    await Promise.all([
      saveAction(store, id, { owner: 'Housing' }),
      saveAction(store, id, { due: '2027-01-01' }),
    ])
    expect(await stored(id)).toMatchObject({ owner: 'Housing', due: '2027-01-01' })
    expect((await stored(id))?.counters['what']).not.toBe((await stored(id))?.counters['owner'])
  })

  it('keeps every note with its time', async () => {
    const id = await added()
    await Promise.all([addActionNote(store, id, 'Begun'), addActionNote(store, id, 'Half way')])
    // Of one moment, neither is the first.
    const notes = (await stored(id))?.notes ?? []
    expect(notes.toSorted((one, other) => (one.text < other.text ? -1 : 1))).toEqual([
      { at: NOW, text: 'Begun' },
      { at: NOW, text: 'Half way' },
    ])
  })

  it('is removed and brought back whole', async () => {
    const id = await added({ what: 'Ask', owner: 'Housing' })
    await removeAction(store, id)
    expect(await listActions(store, organisationId)).toEqual([])
    expect(await saveAction(store, id, { what: 'x' })).toEqual({ ok: false, kind: 'missing' })
    expect(await restoreAction(store, id)).toEqual({ ok: true })
    expect(await stored(id)).toMatchObject({ what: 'Ask', owner: 'Housing' })
    expect(await restoreAction(store, 'nobody')).toEqual({ ok: false, kind: 'missing' })
  })

  it('stays when its round goes, and goes with its organisation', async () => {
    const id = await added({ what: 'A secret plan', roundId })
    await saveFormDraft(store, { id: `note ${id}`, scope: id, values: { text: 'half' } })
    await removeRound(store, roundId)
    await eraseForGood(store, { kind: 'round', id: roundId })
    expect(await stored(id)).toMatchObject({ what: 'A secret plan' })
    await removeOrganisation(store, organisationId)
    await eraseForGood(store, { kind: 'organisation', id: organisationId })
    expect(JSON.stringify(await rawRows(device, 'action'))).not.toContain('secret')
    expect(await listFormDrafts(store, id)).toEqual([])
  })
})

describe('what the room proposes on a question', () => {
  const propose = (what: string, owner = '', due: string | null = null) =>
    saveProposal(store, roundId, 'staff.1', { what, owner, due })
  const id = () => proposalId(roundId, 'staff.1')

  it('is one action, however often it is written', async () => {
    await propose('Ask')
    await propose('Ask staff', 'Human resources', '2027-01-01')
    expect(await listActions(store, organisationId)).toMatchObject([
      {
        id: id(),
        roundId,
        questionMeaning: 'staff.1',
        what: 'Ask staff',
        owner: 'Human resources',
        due: '2027-01-01',
        standing: { state: 'proposed' },
      },
    ])
  })

  it('is gone once it is emptied, and back with what was said of it once it is typed again', async () => {
    await propose('')
    expect(await rawRows(device, 'action')).toEqual([])
    await propose('Ask')
    await saveAction(store, id(), { partner: 'The college' })
    await propose(' ')
    expect(await listActions(store, organisationId)).toEqual([])
    await propose('Ask again')
    expect(await stored(id())).toMatchObject({ what: 'Ask again', partner: 'The college' })
  })

  it('leaves the rest of the action alone', async () => {
    await propose('Ask')
    await saveAction(store, id(), { partner: 'The college' })
    await propose('Ask all')
    expect(await stored(id())).toMatchObject({ what: 'Ask all', partner: 'The college' })
  })

  it('needs its round', async () => {
    await removeRound(store, roundId)
    expect(await propose('Ask')).toEqual({ ok: false, kind: 'missing' })
  })
})
