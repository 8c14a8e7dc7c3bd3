import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { CheckScreen } from '#src/screens/check/CheckScreen.tsx'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { beginTurn } from '#src/workspace/gathering/turn.ts'
import { aDevice, aStoredRound, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { QUESTION_IDS } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let device: Factories
let store: Store

addDialogMethods()

beforeEach(async () => {
  sessionStorage.clear()
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
})

async function openCheck(roles: readonly string[]) {
  const asked = roles.map((name) => ({ id: name.toLowerCase(), name, expected: 12 }))
  const { roundId } = await aStoredRound(store, { mode: 'eachFirst', roles: asked })
  for (const questionId of QUESTION_IDS) {
    await saveDraftAnswer(store, roundId, questionId, { choice: 3, howSure: null, note: '' })
  }
  beginTurn(roundId)
  return { roundId, ...(await showCheck(roundId)) }
}

async function showCheck(roundId: string) {
  const at = paths.check(roundId)
  const shown = await renderScreen(CheckScreen, { pattern: patterns.check, at, store })
  await screen.findByRole('heading', { level: 1 })
  return shown
}

async function handIn() {
  await userEvent.click(screen.getByRole('button', { name: /Hand in/ }))
  await screen.findByText(/^\w{3}-\w{3}$/)
  return (await rawRows(device, 'response')).map(({ role }) => role)
}

describe('the role of a person at a passed tablet', () => {
  it('is sealed with the answers where it was said', async () => {
    await openCheck(['Councillor', 'Officer'])
    await userEvent.click(await screen.findByRole('radio', { name: 'Officer' }))
    expect(await handIn()).toEqual(['officer'])
  })

  it('is still there after an answer was changed, and gone for the next person', async () => {
    const { roundId, unmount } = await openCheck(['Councillor', 'Officer'])
    await userEvent.click(await screen.findByRole('radio', { name: 'Officer' }))
    unmount()
    const { unmount: leave } = await showCheck(roundId)
    expect(await screen.findByRole('radio', { name: 'Officer', checked: true })).toBeTruthy()
    expect(await handIn()).toEqual(['officer'])
    leave()
    beginTurn(roundId)
    await showCheck(roundId)
    expect(screen.queryByRole('radio', { name: 'Officer', checked: true })).toBeNull()
  })

  it('need not be said, and can be taken back', async () => {
    await openCheck(['Councillor', 'Officer'])
    const radios = await screen.findAllByRole<HTMLInputElement>('radio')
    expect(radios.map(({ checked }) => checked)).toEqual([false, false, false])
    await userEvent.click(screen.getByRole('radio', { name: 'Officer' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Prefer not to say' }))
    expect(await handIn()).toEqual([null])
  })

  it('is not asked where the round has none', async () => {
    await openCheck([])
    expect(screen.queryByRole('radio')).toBeNull()
    expect(await handIn()).toEqual([null])
  })
})
