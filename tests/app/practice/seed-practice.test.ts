import 'fake-indexeddb/auto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seedPractice, startPracticeAnew } from '#src/app/practice/seed-practice.ts'
import { showInRoom } from '#src/domain/disclosure/in-room.ts'
import { startI18n } from '#src/i18n/words.ts'
import { newId } from '#src/platform/ids.ts'
import { now, today } from '#src/platform/clock.ts'
import { currentSet } from '#src/questions/sets.ts'
import { readEverything } from '#src/storage/everything.ts'
import type { Store } from '#src/storage/handle.ts'
import { joinRound } from '#src/storage/invitations.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { removeWorkspace } from '#src/storage/remove-workspace.ts'
import { revealRound } from '#src/storage/reveals.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { closeStore, openStore, type StoreOptions } from '#src/storage/store.ts'
import { anInvitation } from '#tests/support/invitations.ts'

const QUESTION_IDS = currentSet.questions.map(({ id }) => id)
const stores: Store[] = []

async function aPracticeStore(options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await openStore('practice', { clock: now, ids: newId, folder: '', ...options })
  stores.push(store)
  return store
}

beforeAll(() => startI18n('en'))

afterEach(async () => {
  for (const store of stores.splice(0)) closeStore(store)
  await removeWorkspace('practice', { folder: '' })
})

describe('the practice', () => {
  it('is one round of today in which each answers first, and says that it is practice', async () => {
    const store = await aPracticeStore()
    await seedPractice(store)
    expect(await listRounds(store)).toMatchObject([
      { mode: 'eachFirst', status: 'collecting', date: today(), expected: 8, practice: true },
    ])
    expect((await listOrganisations(store))[0]?.name).toMatch(/\(practice\)/)
  })

  it('has six hand-ins, each with an answer to every question, and none with a name', async () => {
    const store = await aPracticeStore()
    await seedPractice(store)
    const { response } = await readEverything(store)
    expect(response).toHaveLength(6)
    for (const one of response) {
      expect('answers' in one ? Object.keys(one.answers) : []).toEqual(QUESTION_IDS)
    }
  })

  it('can be revealed at once: one question splits the room, on one nearly all say the same', async () => {
    const store = await aPracticeStore()
    await seedPractice(store)
    const [round] = await listRounds(store)
    expect(await revealRound(store, round?.id ?? '', QUESTION_IDS)).toEqual({ ok: true })
    const { reveal } = await readEverything(store)
    const shown = Object.values(reveal[0] && 'shown' in reveal[0] ? reveal[0].shown : {})
    const seen = shown.map(showInRoom)
    expect(seen.filter((one) => one.kind === 'counts' && one.agreement === 'split')).toHaveLength(1)
    expect(seen.filter(({ kind }) => kind === 'almostEveryone')).toHaveLength(1)
  })

  it('is there once, also when two tabs open it at the same time', async () => {
    const [one, other] = [await aPracticeStore(), await aPracticeStore()]
    await Promise.all([seedPractice(one), seedPractice(other)])
    expect(await listRounds(one)).toHaveLength(1)
    expect(await listOrganisations(other)).toHaveLength(1)
  })

  it('leaves alone what somebody was invited to', async () => {
    const store = await aPracticeStore()
    await joinRound(store, anInvitation({ practice: true }))
    await seedPractice(store)
    expect(await listRounds(store)).toEqual([])
    await startPracticeAnew(store)
    expect(await listRounds(store)).toHaveLength(1)
    expect((await readEverything(store)).invitation).toEqual([])
  })

  it('works in memory where the device keeps nothing', async () => {
    const store = await aPracticeStore({ device: null })
    expect(store.kind).toBe('memory')
    await seedPractice(store)
    expect(await listRounds(store)).toHaveLength(1)
  })
})

describe('real work', () => {
  it('is never filled with what is made up', async () => {
    const own = await openStore('own', { clock: now, ids: newId, folder: '' })
    await expect(seedPractice(own)).rejects.toThrow(/real work/)
    await expect(startPracticeAnew(own)).rejects.toThrow(/real work/)
    expect((await readEverything(own)).organisation).toEqual([])
    closeStore(own)
    await removeWorkspace('own', { folder: '' })
  })
})
