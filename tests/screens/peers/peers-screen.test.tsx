import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import { paths, patterns } from '#src/paths.ts'
import { PeersScreen } from '#src/screens/peers/PeersScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { keepPeerReply, keepPeerSummary, listPeerSummaries } from '#src/storage/peer-summaries.ts'
import { currentSet } from '#src/questions/sets.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { aSentSummary } from '#tests/support/peers.ts'
import { NOW } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeEach(async () => {
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
})

const open = (language = 'en') =>
  renderScreen(PeersScreen, { pattern: patterns.peers, at: paths.peers(), store, language })

async function ourRound() {
  const { roundId } = await aHandedInRound(store, { choices: [4, 4, 4, 4, 4, 4, 4, 4] })
  await closeAsItStands(store, roundId)
  return roundId
}

async function keep(roundId: string, sent: Partial<PeerSummary['summary']> = {}) {
  const summary = aSentSummary({ roundId, ...sent })
  await keepPeerSummary(store, { id: `${roundId}-${summary.version}`, summary, writtenAt: NOW })
}

const ash = { name: 'Ash Council', sector: 'council', nation: 'england' } as const
const trust = { name: null, sector: 'nhsTrust', nation: 'wales' } as const
/** With plain spaces: a stage is not parted at the end of a line. */
const lineOf = ({ textContent }: HTMLElement) => textContent?.replaceAll(/\s/g, ' ')
const stageCard = async () => {
  const heading = await screen.findByRole('heading', { name: 'The stage as a whole' })
  return within(heading.closest('section') as HTMLElement)
}

describe('summaries from peers', () => {
  it('say where the first one comes from', async () => {
    await open()
    await screen.findByRole('heading', { name: 'No summaries yet' })
    const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
    expect(addressOf('Open a file')).toBe(paths.open())
    expect(addressOf('Scan a code')).toBe(paths.scanFile())
  })

  it('are named only where they sent their name, and say that nobody checked them', async () => {
    await keep('one', { from: trust, status: 'draft' })
    await keep('two', { from: ash })
    await open()
    await screen.findByRole('heading', { name: '2 summaries' })
    const names = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)
    expect(names).toEqual(['Ash Council', 'An NHS trust in Wales'])
    screen.getByText(/^Close a round of your own/)
    screen.getByText(/Draft/)
    screen.getByText('This is what they wrote of themselves. We have not checked it.')
  })

  it('stand one by one while they are fewer than five, in no order of stages', async () => {
    await ourRound()
    await keep('one', { from: { ...ash, name: 'Birch' }, claimed: 1 })
    await keep('two', { from: { ...ash, name: 'Alder' }, claimed: 2 })
    await keep('three', { from: trust, claimed: 5 })
    await open()
    const card = await stageCard()
    card.getByText('We: Developing (stage 4 of 5)')
    const lines = card.getAllByRole('listitem').map(lineOf)
    expect(lines).toEqual([
      'AlderIntending (stage 2 of 5)',
      'BirchResisting (stage 1 of 5)',
      'An NHS trust in WalesAchieving (stage 5 of 5)',
    ])
  })

  it('become a spread from five on, without a name', async () => {
    await ourRound()
    for (const place of [1, 2, 3, 4, 5] as const) {
      await keep(`r${place}`, { from: ash, claimed: place === 5 ? null : 3 })
    }
    await open()
    const card = await stageCard()
    const list = within(card.getByRole('list', { name: 'How many peers stand where' }))
    expect(list.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      'No peer: Resisting0',
      'No peer: Intending0',
      '4 peers: Starting4',
      'No peer: DevelopingWe are here0',
      'No peer: Achieving0',
      '1 peer: Not placed1',
    ])
    expect(card.queryByText(/Ash Council/)).toBeNull()
  })

  it('are compared by what can be shown, once that is wanted', async () => {
    await ourRound()
    await keep('one', { from: ash, claimed: 5, backed: 2 })
    await keep('two', { from: trust, claimed: 5, backed: null })
    await open()
    await userEvent.click(await screen.findByRole('radio', { name: /^What we can show/ }))
    const card = await stageCard()
    expect(card.getAllByRole('listitem').map(lineOf)).toEqual([
      'Ash CouncilIntending (stage 2 of 5)',
    ])
    card.getByText('1 peer does not say.')
    expect(card.queryByText(/^We:/)).toBeNull()
  })

  it('are compared by meaning, and the rest is listed apart', async () => {
    await ourRound()
    const [first] = currentSet.questions
    const asked = { choice: 2, backed: null } as const
    await keep('one', {
      from: ash,
      questions: [
        { meaning: first?.meaning ?? '', ...asked },
        { meaning: 'another-thing.1', ...asked },
      ],
    })
    await open()
    await screen.findByText('Questions that only peers asked')
    screen.getByText('A question that this app does not have (1 peer)')
    expect(screen.getAllByText('No peer says this yet.')).toHaveLength(7)
  })

  it('are told apart by kind of body', async () => {
    await keep('one', { from: ash })
    await keep('two', { from: trust })
    await open()
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Which kind of body?' }),
      'NHS trust',
    )
    await screen.findByRole('heading', { name: '1 summary' })
    expect(screen.queryByText('Ash Council')).toBeNull()
  })

  it('of hundreds come in two parts', async () => {
    for (let place = 0; place < 22; place += 1) await keep(`r${place}`, { from: trust })
    await open()
    const rows = () => screen.getAllByRole('link', { name: /^Read it/ })
    await screen.findByRole('heading', { name: '22 summaries' })
    expect(rows()).toHaveLength(20)
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }))
    expect(rows()).toHaveLength(22)
    // The button is gone: reading goes on with the first of those that came.
    const headings = screen.getAllByRole('heading', { level: 3, name: 'An NHS trust in Wales' })
    expect(document.activeElement).toBe(headings[20])
  })

  it('of hundreds are all on paper, and in two parts again after it', async () => {
    for (let place = 0; place < 22; place += 1) await keep(`r${place}`, { from: trust })
    await open()
    const rows = () => screen.getAllByRole('link', { name: /^Read it/ })
    await screen.findByRole('heading', { name: '22 summaries' })
    await act(async () => window.dispatchEvent(new Event('beforeprint')))
    expect(rows()).toHaveLength(22)
    await act(async () => window.dispatchEvent(new Event('afterprint')))
    expect(rows()).toHaveLength(20)
  })

  it('go with what they superseded, and come back', async () => {
    await keep('one', { from: ash })
    await keep('one', { from: ash, version: 2 })
    await open()
    await userEvent.click(await screen.findByRole('button', { name: /^Remove Ash Council/ }))
    await screen.findByText('The summary is gone: Ash Council.')
    expect(await listPeerSummaries(store)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('heading', { name: 'Ash Council' })
    expect(await listPeerSummaries(store)).toHaveLength(2)
  })

  it('show what peers said to us, about which round', async () => {
    const roundId = await ourRound()
    const lines = [
      { meaning: 'another-thing.1', kind: 'question', text: 'How do you ask?' },
    ] as const
    await keepPeerReply(store, 'r1', { summaryId: `${roundId}.1.1`, from: ash, replies: lines })
    await keepPeerReply(store, 'r2', { summaryId: 'elsewhere.1.1', from: null, replies: lines })
    await open()
    await screen.findByRole('heading', { name: 'What peers said to us' })
    screen.getByText(/^About Autumn 2026 \(22 November 2026\)/)
    screen.getByText(/^About a round that is not on this device/)
    screen.getByRole('heading', { name: 'A peer that did not say who it is' })
    expect(screen.getAllByText('They ask: How do you ask?')).toHaveLength(2)
  })
})
