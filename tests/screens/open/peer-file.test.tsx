import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { readPreference } from '#src/platform/preferences.ts'
import { OpenScreen } from '#src/screens/open/OpenScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { listPeerReplies, listPeerSummaries } from '#src/storage/peer-summaries.ts'
import { startImportWork } from '#src/workspace/open-file/import-work.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { forgedFile } from '#tests/support/journey-files.ts'
import { aSentSummary } from '#tests/support/peers.ts'
import { NOW } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeEach(async () => {
  localStorage.clear()
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
  const device = {
    start: startImportWork,
    unlock: async () => ({ ok: false, kind: 'damaged' }) as const,
  }
  const Screen = () => <OpenScreen device={device} />
  await renderScreen(Screen, { pattern: patterns.open, at: paths.open(), store })
})

async function choose(content: object, kind: 'summary' | 'reply') {
  await screen.findByRole('button', { name: 'Choose a file' })
  const input = document.querySelector('input[type="file"]') as HTMLInputElement
  await userEvent.upload(input, new File([forgedFile(content, { kind })], 'peer.json'), {
    applyAccept: false,
  })
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

describe('a file of a peer', () => {
  it('is shown first, kept when a person says so, and taken back', async () => {
    await choose(aSentSummary(), 'summary')
    await screen.findByRole('heading', { name: 'This is a summary from another body' })
    screen.getByText('A council in Wales')
    expect(await listPeerSummaries(store)).toEqual([])
    await press('Keep it on this device')
    await screen.findByText('It is kept on this device.')
    expect(screen.getByRole('link', { name: 'See it with the others' })).toBeDefined()
    expect(await listPeerSummaries(store)).toMatchObject([{ writtenAt: NOW }])
    expect(readPreference('hasData')).toBe('yes')
    await press('Undo')
    await screen.findByText('It is taken back. All is as it was.')
    expect(await listPeerSummaries(store)).toEqual([])
  })

  it('counts once', async () => {
    for (const news of ['It is kept on this device.', /^It was here already/]) {
      await choose(aSentSummary(), 'summary')
      await press('Keep it on this device')
      await screen.findByText(news)
      await press('Open another file')
    }
    expect(await listPeerSummaries(store)).toHaveLength(1)
  })

  it('that is our own says so at once, and cannot be kept', async () => {
    const { roundId } = await aHandedInRound(store, { choices: [3, 3, 3, 3, 3, 3, 3, 3] })
    await choose(aSentSummary({ roundId }), 'summary')
    await screen.findByRole('heading', { name: 'This is a summary of a round of your own' })
    expect(screen.queryByRole('button', { name: 'Keep it on this device' })).toBeNull()
    const toRound = screen.getByRole('link', { name: 'See the round' })
    expect(toRound.getAttribute('href')).toBe(paths.result(roundId))
    await press('Open another file')
    await screen.findByRole('button', { name: 'Choose a file' })
    expect(await listPeerSummaries(store)).toEqual([])
  })

  it('that answers us is kept as well', async () => {
    const replies = [{ meaning: 'listening.1', kind: 'agree', text: '' }]
    await choose({ summaryId: 'our-round.1.1', replies }, 'reply')
    await screen.findByText('A peer that did not say who it is')
    await press('Keep it on this device')
    await screen.findByText('It is kept on this device.')
    expect(await listPeerReplies(store)).toMatchObject([{ roundId: 'our-round', from: null }])
  })
})
