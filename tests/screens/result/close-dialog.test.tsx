import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { ResultScreen } from '#src/screens/result/ResultScreen.tsx'
import { saveFormDraft } from '#src/storage/form-drafts.ts'
import { saveEvidenceCheck } from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { handIn, reopenRound } from '#src/storage/round-life.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { QUESTION_IDS } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeAll(addDialogMethods)

beforeEach(async () => {
  store = await openTestStore()
})

async function askToClose(typedFor: readonly number[]) {
  const { roundId } = await aHandedInRound(store, { choices: [4, 3, 3, 4, 4, 3, 2, 4] })
  for (const number of typedFor) {
    const id = `${roundId} ${currentSet.questions[number - 1]?.id}`
    await saveFormDraft(store, { id, scope: roundId, values: { what: 'Half a sentence' } })
  }
  const at = paths.result(roundId)
  await renderScreen(ResultScreen, { pattern: patterns.result, at, store })
  await userEvent.click(await screen.findByRole('button', { name: 'Close the round' }))
  return screen.findByRole('dialog')
}

describe('the question before a round is closed', () => {
  it('names the questions for which evidence was typed and not added', async () => {
    const dialog = await askToClose([2, 5])
    await within(dialog).findByText(/You typed evidence for questions 2 and 5/)
  })

  it('names one', async () => {
    const dialog = await askToClose([3])
    await within(dialog).findByText(/You typed evidence for question 3 that/)
  })

  it('says to wait where the law asks, and not to say so where there is no place for it', async () => {
    const { textContent } = await askToClose([])
    expect(textContent).toContain('by law? Then wait')
    expect(textContent).not.toContain('say so here')
  })

  it('says nothing of it where all is in the list', async () => {
    const dialog = await askToClose([])
    expect(dialog.textContent).not.toContain('You typed')
  })
})

describe('the question before a round that was opened again is closed', () => {
  async function askAgain(evidence: 'none' | 'lost') {
    const choices = [3, 2, 2, 2, 2, 2, 2, 2] as const
    const { roundId } = await aHandedInRound(store, { choices, evidence: { 1: 'none' } })
    await closeAsItStands(store, roundId)
    await reopenRound(store, roundId, 'A figure was wrong')
    if (evidence === 'lost') await saveEvidenceCheck(store, roundId, QUESTION_IDS[0] ?? '', false)
    await handIn(store, roundId, QUESTION_IDS)
    const at = paths.result(roundId)
    await renderScreen(ResultScreen, { pattern: patterns.result, at, store })
    await userEvent.click(await screen.findByRole('button', { name: 'Close the round' }))
    return screen.findByRole('dialog')
  }

  it('says which stage that we can show goes, and why', async () => {
    const dialog = await askAgain('lost')
    within(dialog).getByText(/it said that we can show intending \(stage 2 of 5\)\. Now that goes/)
  })

  it('says nothing of it while all is checked', async () => {
    expect((await askAgain('none')).textContent).not.toContain('Now that goes')
  })
})
