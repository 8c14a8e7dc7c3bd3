import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { ShareScreen } from '#src/screens/share/ShareScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { readJourneyFile } from '#src/transfer/json/read-journey-file.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { catchDownloads, type Download } from '#tests/support/downloads.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { bytesOf } from '#tests/support/journey-files.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { readShownCode } from '#tests/support/shown-code.ts'

addDialogMethods()

let store: Store
let roundId: string
let downloads: readonly Download[]

beforeEach(async () => {
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
  roundId = (await aHandedInRound(store, { choices: [3, 3, 3, 4, 4, 3, 3, 'dontKnow'] })).roundId
  await closeAsItStands(store, roundId)
  downloads = catchDownloads()
  const at = paths.share(roundId)
  await renderScreen(ShareScreen, { pattern: patterns.share, at, store })
  await screen.findByText('Take it along')
})
afterEach(() => vi.restoreAllMocks())

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const contentOf = (bytes: Uint8Array) => {
  const read = readJourneyFile(bytes)
  if (!read.ok) throw new Error(read.error.kind)
  return read.content
}

describe('a summary as a code', () => {
  it('holds what the file holds, in the words that were left in', async () => {
    await userEvent.click(screen.getByRole('checkbox', { name: 'Question by question' }))
    await press('File for this app')
    await waitFor(() => expect(downloads).toHaveLength(1))
    const file = contentOf(bytesOf(await (downloads[0] as Download).text()))
    await press('Show it as a code')
    const code = contentOf(await readShownCode())
    if (code.kind !== 'summary' || file.kind !== 'summary') throw new Error('No summary')
    expect(code.summary).toEqual(file.summary)
    expect(code.summary.parts.map(({ part }) => part)).not.toContain('profile')
  })

  it('says what to press, for how long, and that it is not locked', async () => {
    await press('Show it as a code')
    const dialog = within(await screen.findByRole('dialog', { name: 'Your summary as a code' }))
    await dialog.findByText(/Press “Open a file”, then “Scan a code”, and point the camera here/)
    dialog.getByText(/^Hold both still for about \d+ seconds\.$/)
    dialog.getByText(/It is not locked/)
    dialog.getByRole('button', { name: 'Pause' })
    await press('Save it as a file')
    expect(downloads).toHaveLength(1)
    dialog.getByText(/is made\. Your browser has put it with your downloads/)
    await press('Done')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('can be written down like any other form', async () => {
    await userEvent.type(screen.getByLabelText('To which organisation?'), 'Ash Council')
    await userEvent.selectOptions(screen.getByLabelText('In which form?'), 'Code on the screen')
    await press('Write it down')
    await screen.findByText(/: Code on the screen to Ash Council, version 1/)
  })

  it('leads to the summaries of others', () => {
    const link = screen.getByRole('link', { name: 'See the summaries that others sent you' })
    expect(link.getAttribute('href')).toBe(paths.peers())
  })
})
