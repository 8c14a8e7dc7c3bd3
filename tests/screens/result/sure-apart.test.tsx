import { screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Choice, HowSure } from '#src/domain/answer/answer.ts'
import type { EvidenceKind } from '#src/domain/round/evidence.ts'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { ResultScreen } from '#src/screens/result/ResultScreen.tsx'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { addEvidence, saveEvidenceCheck } from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { handIn } from '#src/storage/round-life.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { anItem } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop, SPLIT } from '#tests/support/workshop.ts'

type Said = readonly [Choice, HowSure | null, EvidenceKind | 'none' | null]

const TITLE = 'How sure, and what can be shown'
const MIXED: readonly Said[] = [
  [4, 3, 'none'],
  [3, 1, 'activity'],
  [3, 2, 'none'],
  [4, 3, 'result'],
  [4, 3, null],
  [3, null, 'activity'],
  [2, 3, 'none'],
  ['dontKnow', 3, 'none'],
]
let store: Store

beforeAll(addDialogMethods)

beforeEach(async () => {
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
})

async function aRound(answers: readonly Said[]) {
  const questionsVersion = { setId: currentSet.id, ...currentSet.version }
  const { roundId } = await aStoredRound(store, { questionsVersion })
  for (const [index, [choice, howSure, found]] of answers.entries()) {
    const question = currentSet.questions[index]
    if (question === undefined) throw new Error('No such question')
    await saveDraftAnswer(store, roundId, question.id, { choice, howSure, note: '' })
    if (found === 'none') await saveEvidenceCheck(store, roundId, question.id, true)
    else if (found !== null) {
      await addEvidence(store, roundId, question.meaning, anItem({ kind: found }))
    }
  }
  const ids = currentSet.questions.map(({ id }) => id)
  await handIn(store, roundId, ids)
  return roundId
}

async function open(roundId: string) {
  await renderScreen(ResultScreen, { pattern: patterns.result, at: paths.result(roundId), store })
  await screen.findByRole('heading', { level: 1 })
}

function listAfter(words: string): (string | null)[] {
  const list = screen.getByText(words).closest('div')?.querySelector('ul')
  if (!list) throw new Error(`No list after ${words}`)
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent)
}

describe('how sure people are, beside what they can show', () => {
  it.each(['open', 'closed'])(
    'names both patterns of an %s round, without blame',
    async (state) => {
      const roundId = await aRound(MIXED)
      if (state === 'closed') await closeAsItStands(store, roundId)
      await open(roundId)
      screen.getByRole('heading', { name: TITLE })
      expect(listAfter('Very sure, with nothing to show yet:')).toEqual(['Why it matters here'])
      expect(listAfter('Not very sure, with something to show:')).toHaveLength(1)
      screen.getByText(/no sign of bad faith/)
      screen.getByText(/no step back/)
    },
  )

  it('says nothing where nobody said how sure', async () => {
    await open(await aRound(MIXED.map(([choice, , found]) => [choice, null, found])))
    expect(screen.queryByRole('heading', { name: TITLE })).toBeNull()
  })

  it('says nothing of the members of a group', async () => {
    const { roundId } = await aWorkshop(store, { said: [SPLIT] })
    await open(roundId)
    expect(screen.queryByRole('heading', { name: TITLE })).toBeNull()
  })
})
