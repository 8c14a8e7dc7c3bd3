import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { SettingsScreen } from '#src/screens/settings/SettingsScreen.tsx'
import { listEvidence } from '#src/storage/evidence-records.ts'
import { eraseForGood } from '#src/storage/erasing.ts'
import { addEvidence, removeEvidence } from '#src/storage/evidence.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { readRound } from '#src/storage/round-records.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { removeRound, restoreRound } from '#src/storage/rounds.ts'
import { removeUnit } from '#src/storage/units.ts'
import { aRoundOfATeam, aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { oddSet, oddSets } from '#tests/support/odd-set.ts'
import { anItem } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const user = userEvent.setup()
let store: Store

beforeEach(async () => {
  addDialogMethods()
  store = await openTestStore()
})

async function openSettings(sets?: typeof oddSets) {
  const at = { pattern: patterns.settings, at: paths.settings(), store }
  await renderScreen(SettingsScreen, sets === undefined ? at : { ...at, sets })
  await screen.findByRole('heading', { name: 'Deleted on this device' })
}

const press = async (name: string | RegExp) => {
  await user.click(await screen.findByRole('button', { name }))
}

/** In the dialog that is open. */
const answer = async (name: string) => {
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name }))
}

async function aRoundWithWork() {
  const created = await aStoredRound(store)
  const blank = { howSure: null, note: '' }
  await saveDraftAnswer(store, created.roundId, 'staff', { choice: 3, ...blank })
  await saveDraftAnswer(store, created.roundId, 'money', { choice: 'dontKnow', ...blank })
  await addEvidence(store, created.roundId, 'staff.1', anItem({ what: 'A survey' }))
  return created
}

describe('deleting', () => {
  it('says first what goes and that it can come back, and does nothing without a yes', async () => {
    await aRoundWithWork()
    await openSettings()
    await press('Delete Autumn 2026')
    const dialog = await screen.findByRole('dialog', { name: 'Delete “Autumn 2026”?' })
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['2 answers', '1 piece of evidence'])
    expect(within(dialog).getByText(/^You can bring it back/)).toBeDefined()
    await answer('Keep it')
    expect(await listRounds(store)).toHaveLength(1)
  })

  it('takes a round away, and undo brings it back', async () => {
    await aRoundWithWork()
    await openSettings()
    await press('Delete Autumn 2026')
    await answer('Delete')
    expect(await screen.findByText('“Autumn 2026” is deleted.')).toBeDefined()
    await screen.findByText('There are no rounds here.')
    await press('Undo')
    await screen.findByRole('button', { name: 'Delete Autumn 2026' })
    expect(screen.queryByText('“Autumn 2026” is deleted.')).toBeNull()
  })

  it('is not said to be undone when another tab erased it meanwhile', async () => {
    const { roundId } = await aRoundWithWork()
    await openSettings()
    await press('Delete Autumn 2026')
    await answer('Delete')
    await screen.findByText('“Autumn 2026” is deleted.')
    await eraseForGood(store, { kind: 'round', id: roundId })
    await press('Undo')
    await screen.findByText(/^Nothing was done\. Another screen had erased “Autumn 2026”/)
    expect(screen.queryByText('“Autumn 2026” is deleted.')).toBeNull()
  })

  it('takes an organisation away with all that is in it, and undo brings it back', async () => {
    await aRoundWithWork()
    await openSettings()
    await press('Delete Northwick Council')
    const dialog = within(await screen.findByRole('dialog'))
    for (const text of ['1 round', '2 answers', '1 piece of evidence']) {
      expect(dialog.getByText(text)).toBeDefined()
    }
    await answer('Delete')
    await screen.findByText('“Northwick Council” is deleted, with all that is in it.')
    await screen.findByText('There is no work on this device yet.')
    await press('Undo')
    await screen.findByRole('button', { name: 'Delete Autumn 2026' })
  })

  it('takes a team away with its rounds, and undo brings them back', async () => {
    const { roundId } = await aRoundOfATeam(store)
    await openSettings()
    await press('Delete Housing')
    expect(within(await screen.findByRole('dialog')).getByText('1 round')).toBeDefined()
    await answer('Delete')
    await screen.findByText('“Housing” is deleted, with its rounds.')
    expect(await listRounds(store)).toEqual([])
    await press('Undo')
    await screen.findByRole('button', { name: 'Delete Autumn 2026' })
    expect(await readRound(store, roundId)).toMatchObject({ unit: { name: 'Housing' } })
  })

  it('counts the answers of questions that are not ours', async () => {
    await aHandedInRound(store, { choices: [2, 'dontKnow', 5], set: oddSet })
    await openSettings(oddSets)
    await press('Delete Autumn 2026')
    expect(within(await screen.findByRole('dialog')).getByText('3 answers')).toBeDefined()
  })

  it('counts the answers of questions that this app does not have', async () => {
    await aHandedInRound(store, { choices: [2, 'dontKnow', 5], set: oddSet })
    await openSettings()
    await press('Delete Autumn 2026')
    expect(within(await screen.findByRole('dialog')).getByText('3 answers')).toBeDefined()
  })
})

describe('what was deleted', () => {
  it('is said to be nothing while there is nothing', async () => {
    await aStoredRound(store)
    await openSettings()
    expect(screen.getByText('Nothing that you deleted is kept here.')).toBeDefined()
  })

  it('can be brought back later, each on its own', async () => {
    const { organisationId, roundId } = await aRoundWithWork()
    const [evidence] = await listEvidence(store, organisationId)
    await removeEvidence(store, evidence?.id ?? '')
    await removeRound(store, roundId)
    await openSettings()
    await press('Bring back Autumn 2026')
    const said = await screen.findByText('“Autumn 2026” is back.')
    expect(document.activeElement).toBe(said)
    expect(await listRounds(store)).toHaveLength(1)
    await press('Bring back A survey')
    await screen.findByText('“A survey” is back.')
    expect(await listEvidence(store, organisationId)).toHaveLength(1)
    await screen.findByText('Nothing that you deleted is kept here.')
  })

  it('is erased for good after a last question that says what goes', async () => {
    const { roundId } = await aRoundWithWork()
    await removeRound(store, roundId)
    await openSettings()
    await press('Erase for good Autumn 2026')
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Erase “Autumn 2026” for good?' }),
    )
    for (const text of ['2 answers', '1 piece of evidence', /That is an offence/]) {
      expect(dialog.getByText(text)).toBeDefined()
    }
    await answer('Keep it')
    await press('Erase for good Autumn 2026')
    await answer('Erase for good')
    const said = await screen.findByText('“Autumn 2026” is erased.')
    expect(document.activeElement).toBe(said)
    await screen.findByText('Nothing that you deleted is kept here.')
  })

  it('is not said to be erased when another tab brought it back meanwhile', async () => {
    const { roundId } = await aRoundWithWork()
    await removeRound(store, roundId)
    await openSettings()
    await press('Erase for good Autumn 2026')
    await screen.findByRole('dialog')
    await restoreRound(store, roundId)
    await answer('Erase for good')
    await screen.findByText(/^Nothing was done\. Another screen had erased “Autumn 2026”/)
    expect(await listRounds(store)).toHaveLength(1)
  })

  it('is said to leave with the rounds that were closed with it', async () => {
    const { roundId } = await aRoundWithWork()
    await removeRound(store, roundId)
    await openSettings()
    expect(screen.getByText(/One thing still leaves/)).toBeDefined()
    expect(screen.getByText(/a round that was closed with a piece of evidence/)).toBeDefined()
  })

  it('comes back with its team', async () => {
    const { unitId } = await aRoundOfATeam(store)
    await removeUnit(store, unitId ?? '')
    await openSettings()
    expect(screen.queryByRole('button', { name: 'Bring back Autumn 2026' })).toBeNull()
    await press('Bring back Housing')
    await screen.findByRole('button', { name: 'Delete Autumn 2026' })
  })
})
