import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { listAgreedAnswers, saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import type { Factories } from '#src/storage/db.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { readEverything } from '#src/storage/everything.ts'
import { handInFromTablet } from '#src/storage/gathering.ts'
import { takeGroupAnswers, undoGroupAnswers } from '#src/storage/reveals.ts'
import { readRound } from '#src/storage/round-records.ts'
import { reopenRound } from '#src/storage/round-life.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { QUESTION_IDS } from '#tests/support/records.ts'
import { ALMOST, aWorkshop, CLOSE, MIXED, SPLIT } from '#tests/support/workshop.ts'
import { aDevice, openTestStore, rawRows } from './test-store.ts'

const FIRST = QUESTION_IDS[0] ?? ''

async function start(said: readonly (readonly Choice[])[]) {
  const device: Factories = aDevice()
  const store = await openTestStore(device)
  const { roundId } = await aWorkshop(store, { said })
  const agree = (choice: Choice) =>
    saveAgreedAnswer(store, roundId, FIRST, { choice, reason: '', dissent: '', wouldChange: '' })
  return { device, store, roundId, agree }
}

describe('a workshop that is closed', () => {
  it('leaves no answer of one person, nor what somebody had begun', async () => {
    const { device, store, roundId, agree } = await start([SPLIT, MIXED])
    await saveDraftAnswer(store, roundId, FIRST, { choice: 2, howSure: 3, note: 'half done' })
    await agree(3)
    expect(await rawRows(device, 'response')).toHaveLength(SPLIT.length)
    await closeAsItStands(store, roundId)
    expect(await rawRows(device, 'response')).toEqual([])
    expect(await rawRows(device, 'draftAnswer')).toEqual([])
    expect(JSON.stringify(await readEverything(store))).not.toContain('half done')
  })

  // Whoever holds the whole device or a backup of it must not be able to put a person together again.
  it('keeps the same, whoever chose which of the answers that were given', async () => {
    const leftOf = async (said: readonly (readonly Choice[])[]) => {
      const { store, roundId, agree } = await start(said)
      await agree(3)
      await closeAsItStands(store, roundId)
      return JSON.stringify(await readEverything(store))
    }
    const said = [SPLIT, MIXED, CLOSE, SPLIT, MIXED, CLOSE, MIXED, SPLIT]
    const left = await leftOf(said)
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

  it('keeps the same, whatever almost everyone chose', async () => {
    const leftOf = async (all: Choice, one: Choice) => {
      const said = ALMOST.map((_choice, place) => (place === 2 ? one : all))
      const { store, roundId, agree } = await start([said, MIXED])
      await agree(3)
      await closeAsItStands(store, roundId)
      return JSON.stringify(await readEverything(store))
    }
    const left = await leftOf(4, 4)
    expect(await leftOf(5, 1)).toBe(left)
    expect(await leftOf('dontKnow', 3)).toBe(left)
  })

  it('opens again with what was agreed, and without what people answered alone', async () => {
    const { device, store, roundId, agree } = await start([SPLIT, MIXED])
    await agree(3)
    await closeAsItStands(store, roundId)
    await reopenRound(store, roundId, 'A figure was wrong')
    expect(await agree(4)).toEqual({ ok: true })
    const draft = { choice: 2, howSure: null, note: '' } as const
    expect(await saveDraftAnswer(store, roundId, FIRST, draft)).toMatchObject({ kind: 'locked' })
    expect(await handInFromTablet(store, roundId, QUESTION_IDS)).toMatchObject({ ok: false })
    expect(await rawRows(device, 'response')).toEqual([])
    await closeAsItStands(store, roundId)
    const { closures = [] } = (await readRound(store, roundId)) ?? {}
    const [first, second] = closures.toSorted((one, other) => one.revision - other.revision)
    expect(second?.content.turnout.handedIn).toBe(SPLIT.length)
    expect(second?.content.questions[0]).toMatchObject({
      choice: 4,
      counts: first?.content.questions[0]?.counts,
    })
  })
})

describe('the group’s answers that were taken', () => {
  it('are given back, but not where the group has talked since', async () => {
    const { store, roundId, agree } = await start([MIXED])
    await takeGroupAnswers(store, roundId, QUESTION_IDS)
    await agree(2)
    expect(await undoGroupAnswers(store, roundId, QUESTION_IDS)).toEqual({ ok: true })
    const kept = await listAgreedAnswers(store, roundId)
    const choices = kept.map(({ agreed }) => agreed.choice).filter((choice) => choice !== null)
    expect(choices).toEqual([2])
    expect(kept.some(({ notDiscussed }) => notDiscussed)).toBe(false)
  })

  it('stay once the round is closed', async () => {
    const { store, roundId } = await start([MIXED])
    await takeGroupAnswers(store, roundId, QUESTION_IDS)
    await closeAsItStands(store, roundId)
    expect(await undoGroupAnswers(store, roundId, QUESTION_IDS)).toMatchObject({
      kind: 'wrongStatus',
    })
  })
})
