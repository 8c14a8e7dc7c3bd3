import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { PeerScreen } from '#src/screens/peers/PeerScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { getPeerSummary, keepPeerSummary } from '#src/storage/peer-summaries.ts'
import { readJourneyFile } from '#src/transfer/json/read-journey-file.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { aSentSummary } from '#tests/support/peers.ts'
import { NOW } from '#tests/support/records.ts'
import { readShownCode } from '#tests/support/shown-code.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

addDialogMethods()

const TRUST = { name: null, sector: 'nhsTrust', nation: 'wales' } as const
let store: Store

beforeEach(async () => {
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
  await keepPeerSummary(store, {
    id: 'one',
    summary: aSentSummary({ from: TRUST }),
    writtenAt: NOW,
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

const open = (id = 'one') =>
  renderScreen(PeerScreen, { pattern: patterns.peer, at: paths.peer(id), store })
const makeFile = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Make the reply file' }))
const codeButton = () => screen.findByRole('button', { name: 'Show it as a code' })
const firstRow = async () => within(await screen.findByRole('group', { name: /^Why it matters/ }))
async function agree() {
  await userEvent.click((await firstRow()).getByRole('radio', { name: 'We looked, and agree' }))
  await waitFor(async () => expect((await getPeerSummary(store, 'one'))?.replies).toHaveLength(1))
}

describe('one summary of a peer', () => {
  it('is shown as they sent it, and not as checked', async () => {
    await open()
    await screen.findByRole('heading', { level: 1, name: 'An NHS trust in Wales' })
    screen.getByText('This is what they wrote. We have not checked it.')
    const table = within(screen.getByRole('table', { name: 'Their figures' }))
    expect(table.getAllByRole('row')).toHaveLength(10)
    screen.getByRole('heading', { level: 3, name: 'Why we say so' })
    screen.getByText('We asked our staff.')
    screen.getByText('They changed these words by hand.')
  })

  it('leads on to the newer one', async () => {
    const summary = aSentSummary({ from: TRUST, version: 2 })
    await keepPeerSummary(store, { id: 'two', summary, writtenAt: NOW })
    await open()
    const link = await screen.findByRole('link', { name: 'Read the newer one' })
    expect(link.getAttribute('href')).toBe(paths.peer('two'))
    expect(screen.queryByRole('button', { name: 'Make the reply file' })).toBeNull()
  })

  it('that is not here says so', async () => {
    await open('nobody')
    await screen.findByRole('heading', { name: 'This summary is not here' })
  })
})

describe('a reply', () => {
  it('is kept as it is chosen, and goes as a file that the gate reads', async () => {
    await aStoredRound(store)
    const downloads = catchDownloads()
    await open()
    const row = await firstRow()
    await userEvent.click(row.getByRole('radio', { name: 'We have a question' }))
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Our question' }),
      'How do you ask?',
    )
    const asked = { meaning: 'why-it-matters.1', kind: 'question', text: 'How do you ask?' }
    await waitFor(async () =>
      expect((await getPeerSummary(store, 'one'))?.replies).toMatchObject([asked]),
    )
    await makeFile()
    await screen.findByText(/reply-to-a-summary/)
    const text = (await downloads[0]?.text()) ?? ''
    const read = readJourneyFile(new TextEncoder().encode(text))
    expect(read).toMatchObject({
      ok: true,
      content: {
        kind: 'reply',
        reply: {
          summaryId: 'their-round.1.1',
          from: { name: expect.any(String) },
          replies: [asked],
        },
      },
    })
  })

  it('names nobody where that is wished', async () => {
    await aStoredRound(store)
    const downloads = catchDownloads()
    await open()
    await agree()
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Who sends it?' }),
      'Do not say who we are',
    )
    await makeFile()
    await waitFor(() => expect(downloads).toHaveLength(1))
    expect(JSON.parse((await downloads[0]?.text()) ?? '')).toMatchObject({
      content: { from: null },
    })
    expect(downloads[0]?.name).not.toMatch(/northwick/i)
  })

  it('goes as a code as well, which says the same', async () => {
    const downloads = catchDownloads()
    await open()
    await agree()
    await makeFile()
    const button = await codeButton()
    expect(button.closest('[role="status"]')).toBeNull()
    await userEvent.click(button)
    const shown = JSON.parse(new TextDecoder().decode(await readShownCode()))
    const { content } = JSON.parse((await downloads[0]?.text()) ?? '')
    expect(shown).toMatchObject({ kind: 'reply', content })
  })

  it('has a code without a file, which names nobody once that is wished', async () => {
    await aStoredRound(store)
    const downloads = catchDownloads()
    await open()
    await agree()
    await makeFile()
    await screen.findByText(/reply-to-a-summary/)
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Who sends it?' }),
      'Do not say who we are',
    )
    // That file names them: it is not offered any more.
    expect(screen.queryByText(/reply-to-a-summary/)).toBeNull()
    await userEvent.click(await codeButton())
    screen.getByText(/^It holds the answers above, and who you say you are\./)
    const shown = JSON.parse(new TextDecoder().decode(await readShownCode()))
    expect(shown).toMatchObject({ content: { from: null } })
    expect(downloads).toHaveLength(1)
  })

  it('has no code before there is an answer', async () => {
    await open()
    await makeFile()
    await screen.findByText('Choose at least one answer first.')
    expect(screen.queryByRole('button', { name: 'Show it as a code' })).toBeNull()
    await agree()
    await codeButton()
    expect(screen.queryByText('Choose at least one answer first.')).toBeNull()
  })

  it('without a word is not made', async () => {
    const downloads = catchDownloads()
    await open()
    await makeFile()
    await screen.findByText('Choose at least one answer first.')
    expect(downloads).toEqual([])
  })
})
