import { screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { BLANK_ANSWER } from '#src/domain/round/question-answer.ts'
import { patterns, paths } from '#src/paths.ts'
import { ResultScreen } from '#src/screens/result/ResultScreen.tsx'
import { addPaperResponse } from '#src/storage/gathering.ts'
import type { Store } from '#src/storage/handle.ts'
import { revealRound } from '#src/storage/reveals.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { QUESTION_IDS } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop } from '#tests/support/workshop.ts'

const ROLES = ['Councillor', 'Officer', 'Guest'].map((name) => ({ id: name, name, expected: null }))

let store: Store

beforeAll(addDialogMethods)

beforeEach(async () => {
  store = await openTestStore()
})

/** By role what each person chose, for every question the same. */
async function openClosed(said: Readonly<Record<string, readonly Choice[]>>) {
  const { roundId } = await aWorkshop(store, {
    said: [[]],
    revealed: false,
    round: { roles: ROLES },
  })
  for (const [role, choices] of Object.entries(said)) {
    for (const choice of choices) {
      const answers = QUESTION_IDS.map((id) => [id, { ...BLANK_ANSWER, choice }] as const)
      await addPaperResponse(store, roundId, QUESTION_IDS, Object.fromEntries(answers), role)
    }
  }
  await revealRound(store, roundId, QUESTION_IDS)
  await closeAsItStands(store, roundId)
  const at = paths.result(roundId)
  await renderScreen(ResultScreen, { pattern: patterns.result, at, store })
  await screen.findByRole('heading', { name: 'How single people answered' })
}

const times = (count: number, choice: Choice) => Array.from({ length: count }, () => choice)
const tableOf = (name: string) => within(screen.getByRole('table', { name }))

describe('how single people answered, in the result of a closed workshop', () => {
  it('is told by stage and by role, where ten and more of each handed in', async () => {
    await openClosed({
      Councillor: [...times(7, 3), ...times(3, 4)],
      Officer: [...times(8, 4), ...times(2, 'dontKnow')],
    })
    screen.getByText(
      /How single people placed us, .*: 7 at starting \(stage 3 of 5\), 11 at developing \(stage 4 of 5\), and 2 with no stage|7 at starting \(stage 3 of 5\), 11 at developing \(stage 4 of 5\) and 2 with no stage/,
    )
    expect(tableOf('How many people at each stage').getAllByRole('row')).toHaveLength(7)
    screen.getByText(
      /These roles are shown: Councillor \(10 handed in\) and Officer \(10 handed in\)/,
    )
    screen.getByText(/The middle answers differ on: Why it matters here/)
    const [, first] = tableOf('The middle answer by role, question by question').getAllByRole('row')
    expect(first?.textContent).toContain('Starting (stage')
    expect(first?.textContent).toContain('Developing (stage')
    screen.getByText(/Not shown: Guest\./)
  })

  it('is no role, where one would be the difference, and says why', async () => {
    await openClosed({ Councillor: times(10, 3), Officer: times(2, 4) })
    screen.getByText(/Not shown: Councillor, Officer and Guest\. A role is shown when ten or more/)
    expect(screen.queryByRole('table', { name: /by role/ })).toBeNull()
  })

  it('is not told of nine, and says why', async () => {
    await openClosed({ Councillor: [...times(5, 3), ...times(4, 4)] })
    screen.getByText(/It is shown when ten or more have handed in/)
    expect(screen.queryByRole('table', { name: /at each stage/ })).toBeNull()
  })
})
