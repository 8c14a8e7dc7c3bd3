import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { BLANK_FORM } from '#src/domain/round/evidence-form.ts'
import { startI18n } from '#src/i18n/words.ts'
import { patterns, paths } from '#src/paths.ts'
import { EvidenceItemScreen } from '#src/screens/evidence/EvidenceItemScreen.tsx'
import type { Factories } from '#src/storage/db.ts'
import { listEvidence } from '#src/storage/evidence-records.ts'
import { addEvidence, linkEvidence } from '#src/storage/evidence.ts'
import { listFormDrafts, saveFormDraft } from '#src/storage/form-drafts.ts'
import type { Store } from '#src/storage/handle.ts'
import { closeStore } from '#src/storage/store.ts'
import { aDevice, aSetUp, createdRound, openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { addOddWords, oddSet, oddSets } from '#tests/support/odd-set.ts'
import { anItem, ORGANISATION } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const [FIRST] = oddSet.questions
let device: Factories
let store: Store
let round: Awaited<ReturnType<typeof aHandedInRound>>

beforeEach(async () => {
  await startI18n('en')
  addOddWords()
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
  round = await aHandedInRound(store, { choices: [3, 4, 4], set: oddSet })
})

async function openItem(on = store, roundId = round.roundId) {
  const at = paths.evidenceItem(roundId, 1)
  const wanted = { pattern: patterns.evidenceItem, at, store: on, sets: oddSets }
  const rendered = await renderScreen(EvidenceItemScreen, wanted)
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

const whats = () => screen.getAllByLabelText<HTMLTextAreaElement>('What is it?')
const write = (field: HTMLElement | undefined, value: string) =>
  fireEvent.change(field as HTMLElement, { target: { value } })
const drafts = () => listFormDrafts(store, round.roundId)
const reopened = async () => {
  closeStore(store)
  store = await openTestStore(device)
}

describe('evidence that was typed and not added', () => {
  it('is there again after the browser was killed', async () => {
    const { unmount } = await openItem()
    write(whats()[0], 'Half a sentence')
    await screen.findByText(/Not added yet. What you typed is kept on this device/)
    unmount()
    await reopened()
    await openItem()
    expect(whats().map(({ value }) => value)).toEqual(['Half a sentence'])
  })

  it('is forgotten once the form is empty again', async () => {
    await openItem()
    write(whats()[0], 'Half a sentence')
    await waitFor(async () => expect(await drafts()).toHaveLength(1))
    fireEvent.click(screen.getByRole('button', { name: 'Clear the form' }))
    await waitFor(async () => expect(await drafts()).toEqual([]))
  })

  it('is forgotten once it is in the list', async () => {
    const id = `${round.roundId} ${FIRST?.id}`
    const values = { ...BLANK_FORM, ...anItem({ what: 'Panel notes' }) }
    await saveFormDraft(store, { id, scope: round.roundId, values })
    await openItem()
    fireEvent.click(screen.getByRole('button', { name: 'Add to the list' }))
    await waitFor(async () => expect(await drafts()).toEqual([]))
    expect(await listEvidence(store, round.organisationId)).toMatchObject([
      { item: { what: 'Panel notes' } },
    ])
    expect(whats()[0]?.value).toBe('')
  })

  it('opens the change that was begun', async () => {
    await addEvidence(store, round.roundId, FIRST?.meaning ?? '', anItem({ what: 'Panel notes' }))
    const { unmount } = await openItem()
    fireEvent.click(screen.getByRole('button', { name: 'Change Panel notes' }))
    write(whats()[0], 'Panel notes of Ma')
    await waitFor(async () => expect(await drafts()).toHaveLength(1))
    unmount()
    await reopened()
    await openItem()
    expect(whats()[0]?.value).toBe('Panel notes of Ma')
    expect(screen.getByRole('button', { name: 'Save the change' })).toBeDefined()
  })

  it('of one piece that two rounds use is kept for each of them', async () => {
    const meaning = FIRST?.meaning ?? ''
    await addEvidence(store, round.roundId, meaning, anItem({ what: 'Panel notes' }))
    const [listed] = await listEvidence(store, round.organisationId)
    const organisation = { ...ORGANISATION, id: round.organisationId }
    const questionsVersion = { setId: oddSet.id, ...oddSet.version }
    const other = await createdRound(store, { ...aSetUp({ questionsVersion }), organisation })
    await linkEvidence(store, other.roundId, meaning, listed?.id ?? '')
    for (const id of [round.roundId, other.roundId]) {
      const { unmount } = await openItem(store, id)
      fireEvent.click(screen.getByRole('button', { name: 'Change Panel notes' }))
      write(whats()[0], `For ${id}`)
      await waitFor(async () => expect(await listFormDrafts(store, id)).toHaveLength(1))
      unmount()
    }
    await reopened()
    await openItem()
    expect(whats()[0]?.value).toBe(`For ${round.roundId}`)
  })

  it('in another tab is not kept once the round is closed', async () => {
    await addEvidence(store, round.roundId, FIRST?.meaning ?? '', anItem())
    const [listed] = await listEvidence(store, round.organisationId)
    await closeAsItStands(store, round.roundId, oddSet)
    for (const of of [FIRST?.id, listed?.id]) {
      const id = `${round.roundId} ${of}`
      await saveFormDraft(store, { id, scope: round.roundId, values: BLANK_FORM })
    }
    await openItem()
    await waitFor(async () => expect(await drafts()).toEqual([]))
  })

  it.each([[{ what: 7 }], ['words'], [{}]])(
    'is dropped where it does not fit: %j',
    async (values) => {
      const id = `${round.roundId} ${FIRST?.id}`
      await saveFormDraft(store, { id, scope: round.roundId, values })
      await openItem()
      expect(whats()[0]?.value).toBe('')
      await waitFor(async () => expect(await drafts()).toEqual([]))
    },
  )
})
