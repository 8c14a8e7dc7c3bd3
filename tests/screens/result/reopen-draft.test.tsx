import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freezeRound } from '#src/domain/round/freeze.ts'
import { answersOfRound } from '#src/domain/round/round-answers.ts'
import { evidenceOfRound } from '#src/domain/round/round-evidence.ts'
import { startI18n } from '#src/i18n/words.ts'
import { patterns, paths } from '#src/paths.ts'
import { ResultScreen } from '#src/screens/result/ResultScreen.tsx'
import type { Factories } from '#src/storage/db.ts'
import { listFormDrafts } from '#src/storage/form-drafts.ts'
import type { Store } from '#src/storage/handle.ts'
import { closeRound } from '#src/storage/round-life.ts'
import { readRound } from '#src/storage/round-records.ts'
import { closeStore } from '#src/storage/store.ts'
import { aDevice, openTestStore } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { addOddWords, oddSet, oddSets } from '#tests/support/odd-set.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let device: Factories
let store: Store
let roundId: string

beforeAll(addDialogMethods)

beforeEach(async () => {
  await startI18n('en')
  addOddWords()
  device = aDevice()
  store = await openTestStore(device)
  ;({ roundId } = await aHandedInRound(store, { choices: [3, 4, 4], set: oddSet }))
  await closeAsItStands()
})

async function closeAsItStands() {
  const records = await readRound(store, roundId)
  if (records === undefined) throw new Error('No such round')
  const { round } = records
  const frozen = freezeRound({
    round,
    questions: oddSet.questions,
    answers: answersOfRound(round, records),
    evidence: evidenceOfRound(round, oddSet.questions, records),
    turnout: { expected: null, handedIn: 1, returning: null, newcomers: null },
  })
  if (!frozen.ok) throw new Error('A question is blank')
  await closeRound(store, roundId, frozen.content)
}

const press = async (name: string) =>
  fireEvent.click(await screen.findByText(name, { selector: 'button' }))

async function openResult() {
  const wanted = { pattern: patterns.result, at: paths.result(roundId), store, sets: oddSets }
  return renderScreen(ResultScreen, wanted)
}

async function openReopening() {
  await press('Open the round again')
  return screen.findByLabelText<HTMLTextAreaElement>(/Why do you/)
}

describe('the reason to open a round again', () => {
  it('is there again after the browser was killed, and goes when the round is open', async () => {
    const { unmount } = await openResult()
    fireEvent.change(await openReopening(), { target: { value: 'A figure was wr' } })
    await screen.findByText(/We keep what you typed on this device/)
    unmount()
    closeStore(store)
    store = await openTestStore(device)

    const { history } = await openResult()
    expect((await openReopening()).value).toBe('A figure was wr')
    await press('Open it again')
    await waitFor(() => expect(history.at(-1)).toBe(paths.check(roundId)))
    expect(await listFormDrafts(store, roundId)).toEqual([])
  })

  it('goes with the opening also where its last words were still to be kept', async () => {
    const { history } = await openResult()
    const reason = await openReopening()
    // The first is being written, so that the second waits its turn while the round is opened.
    for (const value of ['A figure', 'A figure was wrong']) {
      fireEvent.change(reason, { target: { value } })
    }
    fireEvent.click(screen.getByText('Open it again', { selector: 'button' }))
    await waitFor(() => expect(history.at(-1)).toBe(paths.check(roundId)))
    await waitFor(async () => expect(await listFormDrafts(store, roundId)).toEqual([]))
  })
})
