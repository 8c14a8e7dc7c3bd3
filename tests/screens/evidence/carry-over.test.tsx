import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { EvidenceScreen } from '#src/screens/evidence/EvidenceScreen.tsx'
import { addListedEvidence, readEvidenceShelf } from '#src/storage/evidence-list.ts'
import { addEvidence } from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { aSetUp, createdRound, openTestStore } from '#tests/storage/test-store.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { anItem, ORGANISATION } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const CHOICES = [4, 3, 3, 4, 4, 3, 2, 4] as const
const [FIRST = '', SECOND = ''] = currentSet.questions.map(({ meaning }) => meaning)
let store: Store
let organisationId: string
let firstId: string
let nextId: string

beforeEach(async () => {
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
  const first = await aHandedInRound(store, { choices: CHOICES })
  ;({ organisationId, roundId: firstId } = first)
  await addEvidence(store, firstId, FIRST, anItem({ what: 'Fresh', date: '2026-03-01' }))
  await addEvidence(store, firstId, FIRST, anItem({ what: 'Stale', date: '2024-01-01' }))
  const questionsVersion = { setId: currentSet.id, ...currentSet.version }
  const next = await createdRound(store, {
    ...aSetUp({ name: 'Autumn 2027', date: '2027-11-22', questionsVersion }),
    organisation: { ...ORGANISATION, id: organisationId },
  })
  nextId = next.roundId
})

async function open(roundId: string) {
  const at = paths.evidence(roundId)
  await renderScreen(EvidenceScreen, { pattern: patterns.evidence, at, store })
  await screen.findByRole('heading', { level: 1 })
}

const inNext = async () => {
  const { links } = await readEvidenceShelf(store, organisationId)
  return links.filter(({ roundId }) => roundId === nextId)
}

describe('a round that begins', () => {
  it('takes over in one tap what is still fresh on its day, with undo', async () => {
    await addListedEvidence(store, organisationId, anItem({ what: 'Loaded' }), [FIRST, SECOND])
    await open(nextId)
    await screen.findByText('2 pieces of evidence from before still count.')
    await userEvent.click(
      screen.getByRole('button', { name: 'Carry over 2 pieces that are still fresh' }),
    )
    await screen.findByText('Brought into this round: 2 pieces of evidence.')
    expect(await inNext()).toHaveLength(3)
    await screen.findByText(/2 pieces of evidence$/)
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await inNext()).toEqual([]))
    await screen.findByRole('button', { name: /^Carry over 2/ })
  })

  it('leads to the list, to choose one by one', async () => {
    await open(nextId)
    const link = await screen.findByRole('link', { name: 'Choose one by one' })
    expect(link.getAttribute('href')).toBe(paths.evidenceList(organisationId))
  })

  it('offers nothing where nothing is left from before, nor once it is closed', async () => {
    await open(firstId)
    expect(screen.queryByRole('button', { name: /^Carry over/ })).toBeNull()
    await closeAsItStands(store, firstId)
    await addListedEvidence(store, organisationId, anItem({ what: 'Loaded' }), [SECOND])
    await open(firstId)
    await screen.findAllByText(/This round is closed/)
    expect(screen.queryByRole('button', { name: /^Carry over/ })).toBeNull()
  })
})
