import fc from 'fast-check'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { receiptCode } from '#src/domain/workshop/receipt-code.ts'
import type { Choice } from '#src/domain/answer/answer.ts'
import type { Factories } from '#src/storage/db.ts'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { withdrawResponse } from '#src/storage/gathering.ts'
import { eraseForGood } from '#src/storage/erasing.ts'
import { removeOrganisation } from '#src/storage/organisations.ts'
import {
  eraseDueResponses,
  eraseResponsesNow,
  findKeptResponses,
  pauseErasure,
  resumeErasure,
} from '#src/storage/retention.ts'
import { reopenRound } from '#src/storage/round-life.ts'
import { readRound } from '#src/storage/round-records.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { QUESTION_IDS } from '#tests/support/records.ts'
import { aWorkshop, CLOSE, MIXED, SPLIT } from '#tests/support/workshop.ts'
import {
  aDevice,
  aRowAside,
  anImportLog,
  aStoredRound,
  openTestStore,
  putRaw,
  rawRows,
} from './test-store.ts'

const FIRST = QUESTION_IDS[0] ?? ''
// The clock of the tests stands on 22 November 2026.
const BEFORE = '2026-11-28'
const DAY = '2026-11-29'
const WEEK = { days: 7, pausedAt: null as string | null }

async function start(
  said: readonly (readonly Choice[])[] = [SPLIT, MIXED],
  retention = WEEK,
  options: Parameters<typeof openTestStore>[1] = {},
) {
  const device: Factories = aDevice()
  const store = await openTestStore(device, options)
  const { roundId, organisationId } = await aWorkshop(store, { said, round: { retention } })
  await saveAgreedAnswer(store, roundId, FIRST, {
    choice: 3,
    reason: '',
    dissent: '',
    wouldChange: '',
  })
  const responses = async () => (await rawRows(device, 'response')).length
  return { device, store, roundId, organisationId, responses }
}

async function startClosed(...args: Parameters<typeof start>) {
  const started = await start(...args)
  await closeAsItStands(started.store, started.roundId)
  return started
}

/** Every row of every table, past every schema of the app. */
async function dump(device: Factories): Promise<string> {
  const db = new Dexie('journey', device)
  await db.open()
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  )
  db.close()
  return JSON.stringify(tables)
}

describe('a closed round that keeps single answers for some days', () => {
  it('has them until its day and not after, whatever was begun goes at once', async () => {
    const { store, roundId, device, responses } = await start()
    await saveDraftAnswer(store, roundId, FIRST, { choice: 2, howSure: null, note: 'half done' })
    const key = { id: 'key-1', roundId, privateKey: 'AGE-SECRET', counters: {}, deleted: null }
    await putRaw(device, 'invitationKey', key)
    await putRaw(device, 'quarantine', aRowAside('invitationKey', 'torn-1', roundId))
    await putRaw(device, 'quarantine', aRowAside('response', 'torn-2', roundId))
    await putRaw(device, 'importLog', anImportLog(roundId))
    await closeAsItStands(store, roundId)
    expect(await responses()).toBe(SPLIT.length)
    // A response that cannot be read is kept as long as those that can.
    expect(await rawRows(device, 'quarantine')).toMatchObject([{ key: 'torn-2' }])
    expect(await findKeptResponses(store, roundId)).toEqual({ eraseOn: DAY, isPaused: false })
    const left = await dump(device)
    expect(left).not.toContain('half done')
    expect(left).not.toContain('AGE-SECRET')
    expect(left).not.toContain('replaced-invitationKey')
    expect(left).toContain('replaced-response')

    expect(await eraseDueResponses(store, BEFORE)).toBe(0)
    expect(await responses()).toBe(SPLIT.length)
    expect(await eraseDueResponses(store, DAY)).toBe(1)
    expect(await responses()).toBe(0)
    expect(await rawRows(device, 'rawErasure')).toHaveLength(1)
    expect(await dump(device)).not.toContain('zebra')
    expect(await findKeptResponses(store, roundId)).toBeNull()
    expect(await eraseDueResponses(store, DAY)).toBe(0)
  })

  it('says the same as one that erases them at once', async () => {
    const later = await startClosed()
    const atOnce = await startClosed([SPLIT, MIXED], { days: 0, pausedAt: null })
    expect(await atOnce.responses()).toBe(0)
    const contentOf = async ({ store, roundId }: typeof later) =>
      (await readRound(store, roundId))?.closures.map(({ content }) => content)
    expect(await contentOf(later)).toEqual(await contentOf(atOnce))
  })

  it('keeps them while a request is open, and erases them when it goes on', async () => {
    const { store, roundId, responses } = await startClosed()
    await pauseErasure(store, roundId)
    expect(await findKeptResponses(store, roundId)).toMatchObject({ isPaused: true })
    await eraseDueResponses(store, '2030-01-01')
    await eraseResponsesNow(store, roundId)
    expect(await responses()).toBe(SPLIT.length)
    await resumeErasure(store, roundId)
    await eraseDueResponses(store, DAY)
    expect(await responses()).toBe(0)
  })

  it('keeps them past the close where the request came before it', async () => {
    const paused = { days: 0, pausedAt: '2026-11-20T10:00:00.000Z' }
    const { store, roundId, responses } = await startClosed([SPLIT], paused)
    expect(await responses()).toBe(SPLIT.length)
    await resumeErasure(store, roundId)
    await eraseDueResponses(store, '2026-11-22')
    expect(await responses()).toBe(0)
  })

  it('keeps them past the close where a request came while people handed in', async () => {
    const { store, roundId, responses } = await start([SPLIT], { days: 0, pausedAt: null })
    expect(await pauseErasure(store, roundId)).toEqual({ ok: true })
    const first = (await readRound(store, roundId))?.round.retention
    await pauseErasure(store, roundId)
    expect((await readRound(store, roundId))?.round.retention).toEqual(first)
    await closeAsItStands(store, roundId)
    await eraseDueResponses(store, '2030-01-01')
    expect(await responses()).toBe(SPLIT.length)
    expect(await findKeptResponses(store, roundId)).toMatchObject({ isPaused: true })
  })

  it('goes on before the close as if no request had come', async () => {
    const { store, roundId, responses } = await start([SPLIT], { days: 0, pausedAt: null })
    await pauseErasure(store, roundId)
    await resumeErasure(store, roundId)
    await closeAsItStands(store, roundId)
    expect(await responses()).toBe(0)
  })

  it('keeps them where the request is told of with the close, and at every close after it', async () => {
    const { store, roundId, responses } = await start([SPLIT], { days: 0, pausedAt: null })
    await closeAsItStands(store, roundId, undefined, {}, true)
    expect(await responses()).toBe(SPLIT.length)
    expect(await findKeptResponses(store, roundId)).toMatchObject({ isPaused: true })
    await reopenRound(store, roundId, 'A figure was wrong')
    await closeAsItStands(store, roundId)
    expect(await responses()).toBe(SPLIT.length)
  })

  it('has no pause for a round that is done in another way', async () => {
    const { store } = await start()
    const { roundId } = await aStoredRound(store)
    expect(await pauseErasure(store, roundId)).toMatchObject({ kind: 'missing' })
  })

  it('lets one person take theirs back, and says the same after it', async () => {
    // Ids in a row have the same code.
    const options = { ids: () => crypto.randomUUID() }
    const { store, roundId, device, responses } = await startClosed([SPLIT], WEEK, options)
    const closures = async () => (await readRound(store, roundId))?.closures
    const before = await closures()
    const [id = ''] = (await rawRows(device, 'response')).map((row) => String(row.id))
    expect(await withdrawResponse(store, roundId, receiptCode(id))).toEqual({ ok: true })
    expect(await responses()).toBe(SPLIT.length - 1)
    expect(await rawRows(device, 'withdrawal')).toMatchObject([{ id }])
    expect(await closures()).toEqual(before)

    await reopenRound(store, roundId, 'A figure was wrong')
    await closeAsItStands(store, roundId)
    const [first, second] = (await closures())?.map(({ content }) => content) ?? []
    expect(second?.turnout.handedIn).toBe(first?.turnout.handedIn)
    expect(second?.questions.map(({ counts }) => counts)).toEqual(
      first?.questions.map(({ counts }) => counts),
    )
  })

  it.each(['open', 'closed'] as const)(
    'lets nobody take theirs back while a request is open, where it is %s',
    async (status) => {
      const { store, roundId, device, responses } = await start()
      if (status === 'closed') await closeAsItStands(store, roundId)
      await pauseErasure(store, roundId)
      const [id = ''] = (await rawRows(device, 'response')).map((row) => String(row.id))
      const taken = await withdrawResponse(store, roundId, receiptCode(id))
      expect(taken).toEqual({ ok: false, kind: 'requested' })
      expect(await responses()).toBe(SPLIT.length)
    },
  )

  it('can erase them before their day', async () => {
    const { store, roundId, device, responses } = await startClosed()
    expect(await eraseResponsesNow(store, roundId)).toEqual({ ok: true })
    expect(await responses()).toBe(0)
    expect(await rawRows(device, 'rawErasure')).toHaveLength(1)
  })

  it('does not touch a round that is not closed', async () => {
    const { store, roundId, responses } = await start()
    expect(await eraseResponsesNow(store, roundId)).toMatchObject({ kind: 'missing' })
    expect(await eraseDueResponses(store, '2030-01-01')).toBe(0)
    expect(await responses()).toBe(SPLIT.length)
  })

  it('counts nobody twice when it is opened again and closed, and keeps nothing longer for it', async () => {
    const { store, roundId, responses } = await startClosed()
    await reopenRound(store, roundId, 'A figure was wrong')
    await closeAsItStands(store, roundId)
    const { closures = [] } = (await readRound(store, roundId)) ?? {}
    const [first, second] = closures.toSorted((one, other) => one.revision - other.revision)
    expect(second?.content.turnout.handedIn).toBe(SPLIT.length)
    expect(second?.content.questions.map(({ counts }) => counts)).toEqual(
      first?.content.questions.map(({ counts }) => counts),
    )
    expect(await findKeptResponses(store, roundId)).toMatchObject({ eraseOn: DAY })
    await eraseDueResponses(store, DAY)
    expect(await responses()).toBe(0)
  })

  it('loses them on their day also while it is open again', async () => {
    const { store, roundId, responses } = await startClosed()
    await reopenRound(store, roundId, 'A figure was wrong')
    await eraseDueResponses(store, DAY)
    expect(await responses()).toBe(0)
    await closeAsItStands(store, roundId)
    expect((await readRound(store, roundId))?.closures).toHaveLength(2)
  })

  it.each(['round', 'organisation'] as const)(
    'loses them also where the %s was deleted',
    async (what) => {
      const { store, roundId, organisationId, responses } = await startClosed()
      if (what === 'round') await removeRound(store, roundId)
      else await removeOrganisation(store, organisationId)
      await eraseDueResponses(store, DAY)
      expect(await responses()).toBe(0)
    },
  )

  it('loses them with the round that is erased for good', async () => {
    const { store, roundId, device } = await startClosed()
    await removeRound(store, roundId)
    await eraseForGood(store, { kind: 'round', id: roundId })
    expect(await dump(device)).not.toContain('"answers"')
    expect(await eraseDueResponses(store, DAY)).toBe(0)
  })
})

describe('after its day', () => {
  it('nothing of a single answer is left in any table', async () => {
    const leftOf = async (said: readonly (readonly Choice[])[]) => {
      const { device, store, roundId } = await start(said)
      const damaged = { id: 'torn-1', roundId, answers: 'zebra', counters: {}, deleted: null }
      const about = { problems: ['answers'], at: '2026-11-22T10:00:00.000Z', counters: {} }
      const row = { id: 'q-1', kind: 'response', key: 'torn-1', raw: damaged, deleted: null }
      await putRaw(device, 'quarantine', { ...row, ...about })
      await closeAsItStands(store, roundId)
      await eraseDueResponses(store, DAY)
      return dump(device)
    }
    const said = [SPLIT, MIXED, CLOSE, SPLIT, MIXED, CLOSE, MIXED, SPLIT]
    const left = await leftOf(said)
    expect(left).not.toContain('zebra')
    expect(left).not.toContain('"answers"')
    const shuffled = fc.tuple(
      ...said.map((column) => fc.shuffledSubarray([...column], { minLength: column.length })),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async (other) => {
        expect(await leftOf(other)).toBe(left)
      }),
      { numRuns: 8 },
    )
    expect(await leftOf([...said.slice(0, -1), MIXED])).not.toBe(left)
  })
})
