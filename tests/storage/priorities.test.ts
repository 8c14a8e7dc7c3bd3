import { beforeEach, describe, expect, it } from 'vitest'
import { inSiftingOrder } from '#src/domain/priority/sifting-order.ts'
import type { Store } from '#src/storage/handle.ts'
import { removeOrganisation } from '#src/storage/organisations.ts'
import {
  addSifting,
  listSiftings,
  removeSifting,
  restoreSifting,
  saveSifting,
} from '#src/storage/priorities.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { aDeviceInUse } from './test-store.ts'

const MISSING = { ok: false, kind: 'missing' }
let store: Store
let organisationId: string
let roundId: string

beforeEach(async () => {
  ;({ store, organisationId, roundId } = await aDeviceInUse())
})

const add = (issue: Parameters<typeof addSifting>[2]) => addSifting(store, organisationId, issue)
const list = () => listSiftings(store, organisationId)

async function onlyId(): Promise<string> {
  const [one] = await list()
  if (one === undefined) throw new Error('Nothing is on the list')
  return one.id
}

describe('an issue of the long list', () => {
  it('comes with nothing asked and nothing decided', async () => {
    expect(await add({ issue: 'Few traders' })).toEqual({ ok: true })
    expect(await list()).toMatchObject([
      {
        organisationId,
        issue: 'Few traders',
        roundId: null,
        tests: {},
        gapSize: null,
        alreadyOnIt: { answer: null, who: '' },
        decision: { list: 'long', reason: '', date: null },
      },
    ])
  })

  it('is there once, however often it is added', async () => {
    await Promise.all([add({ issue: 'Few traders' }), add({ issue: 'few traders ' })])
    await add({ issue: 'Money', roundId, questionMeaning: 'money.1' })
    await saveSifting(store, (await list()).find(({ roundId: id }) => id === roundId)?.id ?? '', {
      issue: 'Money for traders',
    })
    await add({ issue: 'Money', roundId, questionMeaning: 'money.1' })
    expect(await list()).toHaveLength(2)
  })

  it('keeps what it was taken from, and the place in which it came', async () => {
    await add({ issue: 'Few traders' })
    await add({ issue: 'Ask users', libraryItem: 'choosing.ask-users' })
    await add({ issue: 'Ask them in better ways', libraryItem: 'choosing.ask-users' })
    const inOrder = inSiftingOrder(await list(), new Set())
    expect(inOrder).toMatchObject([
      { issue: 'Few traders', libraryItem: null, place: 1 },
      { issue: 'Ask users', libraryItem: 'choosing.ask-users', place: 2 },
    ])
  })

  it('is saved field by field', async () => {
    await add({ issue: 'Few traders' })
    const id = await onlyId()
    await saveSifting(store, id, { tests: { 'great-need': 'yes' } })
    await saveSifting(store, id, { gapSize: 'large' })
    expect(await list()).toMatchObject([{ tests: { 'great-need': 'yes' }, gapSize: 'large' }])
  })

  it('goes and comes back with its reasons', async () => {
    await add({ issue: 'Few traders' })
    const id = await onlyId()
    const decision = { list: 'short', reason: 'Nobody is on it', date: '2026-11-22' } as const
    await saveSifting(store, id, { decision })
    await removeSifting(store, id)
    expect(await list()).toEqual([])
    expect(await saveSifting(store, id, { gapSize: 'small' })).toEqual(MISSING)
    expect(await restoreSifting(store, id)).toEqual({ ok: true })
    expect(await list()).toMatchObject([{ decision }])
    expect(await restoreSifting(store, 'nobody')).toEqual(MISSING)
  })

  it('stays with the organisation when its round goes', async () => {
    await add({ issue: 'Money', roundId, questionMeaning: 'money.1' })
    await removeRound(store, roundId)
    expect(await list()).toHaveLength(1)
  })

  it('is not added to an organisation that is not here', async () => {
    await removeOrganisation(store, organisationId)
    expect(await add({ issue: 'Few traders' })).toEqual(MISSING)
  })
})
