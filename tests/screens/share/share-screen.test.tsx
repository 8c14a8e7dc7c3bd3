import Ajv from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { ShareScreen } from '#src/screens/share/ShareScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { getSummaryDraft, listSharing } from '#src/storage/summaries.ts'
import { readJourneyFile } from '#src/transfer/json/read-journey-file.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { catchDownloads, type Download } from '#tests/support/downloads.ts'
import { giveBrokenWorkers, giveEndlessWorkers, giveWorkers } from '#tests/support/fake-worker.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { unzip } from '#tests/support/unzip.ts'
import { aDevice, aStoredRound, openTestStore } from '#tests/storage/test-store.ts'

const CHOICES = [3, 3, 3, 4, 4, 3, 3, 'dontKnow'] as const
let store: Store
let roundId: string
let downloads: readonly Download[]

beforeEach(async () => {
  giveWorkers()
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), toFake: ['Date'] })
  store = await openTestStore(aDevice(), { ids: () => crypto.randomUUID() })
  roundId = (await aHandedInRound(store, { choices: CHOICES })).roundId
  await closeAsItStands(store, roundId)
  downloads = catchDownloads()
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const sheet = () => document.querySelector<HTMLElement>('[data-sheet]')?.textContent ?? ''

const isLocked = () => screen.getByRole('checkbox', { name: 'Evidence' }).matches(':disabled')

async function open(id = roundId, language = 'en') {
  const at = paths.share(id)
  const rendered = await renderScreen(ShareScreen, { pattern: patterns.share, at, store, language })
  await screen.findByText(/./, { selector: 'h1' })
  return rendered
}

async function take(name: string): Promise<Download> {
  const before = downloads.length
  await userEvent.click(screen.getByRole('button', { name }))
  await waitFor(() => expect(downloads.length).toBe(before + 1))
  return downloads.at(-1) as Download
}

describe('the share screen', () => {
  it('shows exactly what leaves, and says to treat it as public', async () => {
    await open()
    expect(screen.getByText('Treat it as public')).toBeTruthy()
    expect(sheet()).toContain('This is one person’s view')
    expect(sheet()).toContain('What we can show')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Question by question' }))
    expect(sheet()).not.toContain('Question by question')
    await waitFor(async () =>
      expect((await getSummaryDraft(store, roundId))?.leftOut).toContain('profile'),
    )
  })

  it('names every stage in full, also for those who do not see the pictures, and leads with what can be shown', async () => {
    await open()
    const alts = [...document.querySelectorAll('[data-sheet] :is(img, svg)')].map(
      (one) => one.getAttribute('alt') ?? one.getAttribute('aria-label') ?? '',
    )
    expect(alts.join(' ')).toMatch(/stage\s3\sof\s5/)
    const words = [...alts, await (await take('Plain table (.csv)')).text()].join('\n')
    const names = words.match(/\b(resisting|intending|starting|developing|achieving)\b.{0,7}/gi)
    expect(names?.length).toBeGreaterThan(8)
    expect(names?.filter((name) => !/\s\(stage/.test(name))).toEqual([])
    const heads = [...document.querySelectorAll('[data-sheet] thead th')].map(
      ({ textContent }) => textContent,
    )
    expect(heads.indexOf('We can show')).toBeLessThan(heads.indexOf('We say'))
  })

  it('has the same facts on paper, in the table and in the workbook', async () => {
    await open()
    const cells = [...document.querySelectorAll('[data-sheet] :is(td, th[scope="row"])')].map(
      ({ textContent }) => textContent ?? '',
    )
    expect(cells.length).toBeGreaterThan(20)
    const csv = await (await take('Plain table (.csv)')).text()
    const workbook = [...unzip(await (await take('Spreadsheet (.xlsx)')).bytes()).values()].join(
      '\n',
    )
    for (const cell of cells.filter((text) => text !== '')) {
      expect(csv).toContain(cell)
      expect(workbook).toContain(cell.replaceAll('&', '&amp;'))
    }
  })

  it('writes a file that the app itself reads', async () => {
    await open()
    const file = await take('File for this app')
    const bytes = new Uint8Array(await file.bytes())
    const read = readJourneyFile(bytes)
    expect(read).toMatchObject({
      ok: true,
      content: { kind: 'summary', summary: { roundId, version: 1, status: 'draft' } },
    })
    const schema = JSON.parse(
      readFileSync('docs/journey-file/summary.schema.json', 'utf8'),
    ) as object
    const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    isValid(JSON.parse(new TextDecoder().decode(bytes)))
    expect(isValid.errors).toBeNull()
  })

  it('says what is being made, stops it when told to, and leaves nothing behind', async () => {
    await open()
    giveEndlessWorkers()
    const button = screen.getByRole('button', { name: 'Spreadsheet (.xlsx)' })
    await userEvent.click(button)
    expect(await screen.findByText('The spreadsheet is being made…')).toBeTruthy()
    expect(screen.getByRole('progressbar', { name: 'The spreadsheet is being made…' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(await screen.findByText('Stopped. No spreadsheet was made.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull()
    expect(document.activeElement).toBe(button)
    expect(downloads).toEqual([])
    giveWorkers()
    expect((await take('Spreadsheet (.xlsx)')).name).toMatch(/\.xlsx$/)
    expect(downloads).toHaveLength(1)
  })

  it('makes one file of two quick presses, and says when none could be made', async () => {
    await open()
    const button = screen.getByRole('button', { name: 'Spreadsheet (.xlsx)' })
    // Both before the page is drawn again.
    act(() => {
      button.click()
      button.click()
    })
    expect(await screen.findByText(/\.xlsx” is made/)).toBeTruthy()
    expect(downloads).toHaveLength(1)
    giveBrokenWorkers()
    await userEvent.click(button)
    expect(await screen.findByText(/The file could not be made/)).toBeTruthy()
    expect(downloads).toHaveLength(1)
  })

  it('keeps changed words, marks them, and takes them back', async () => {
    await open()
    await userEvent.type(screen.getByLabelText(/^In your own words/), 'We share this to learn.')
    expect(sheet()).toContain('We share this to learn. (words changed for this summary)')
    await waitFor(async () =>
      expect((await getSummaryDraft(store, roundId))?.edits).toEqual([
        { part: 'foreword', text: 'We share this to learn.' },
      ]),
    )
    await userEvent.clear(screen.getByLabelText(/^In your own words/))
    expect(sheet()).not.toContain('words changed')
  })

  it('locks what a body approved until a new version begins', async () => {
    await open()
    await userEvent.click(screen.getByRole('radio', { name: 'Approved' }))
    await userEvent.type(screen.getByLabelText(/^Which body approved it/), 'Cabinet')
    expect(sheet()).toContain('Approved by Cabinet')
    expect(isLocked()).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Begin version 2' }))
    expect(isLocked()).toBe(false)
    expect(sheet()).not.toContain('Cabinet')
  })

  it('writes down what went where, and takes a line back and again', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Write it down' }))
    expect(screen.getByText('Say to which organisation it went.')).toBeTruthy()
    await userEvent.type(screen.getByLabelText(/^To which organisation/), 'Southwick Council')
    await userEvent.click(screen.getByRole('button', { name: 'Write it down' }))
    expect(await screen.findByText(/Paper or PDF to Southwick Council, version 1/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: /^Remove/ }))
    await waitFor(async () => expect(await listSharing(store, roundId)).toEqual([]))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await listSharing(store, roundId)).toHaveLength(1))
  })

  it('tells the answers that need no evidence apart from those where nobody looked', async () => {
    const choices = [2, 2, 3, 4, 4, 3, 3, 2] as const
    const other = await aHandedInRound(store, { choices, evidence: { 3: 'none' } })
    await closeAsItStands(store, other.roundId)
    await open(other.roundId)
    expect(sheet()).toContain('Evidence is checked for 1 of the 5 answers that need it.')
    expect(sheet()).toContain('1 of the 5 that need it')
    expect(sheet().match(/Not needed/g)).toHaveLength(3)
    expect(await (await take('Plain table (.csv)')).text()).toContain(
      '"Answers with evidence checked","How many",1,',
    )
  })

  it('has no lowest and highest stage where they are the same', async () => {
    await open()
    expect(sheet()).toContain('Lowest it could be')
    const sure = await aHandedInRound(store, { choices: [3, 3, 3, 3, 3, 3, 3, 3] })
    await closeAsItStands(store, sure.roundId)
    cleanup()
    await open(sure.roundId)
    expect(sheet()).not.toContain('it could be')
    expect(sheet()).toMatch(/These? .*have to move|Any .* enough/)
  })

  it('is a report where a committee reads it', async () => {
    await open()
    expect(sheet()).toContain('About this summary')
    await userEvent.click(screen.getByRole('radio', { name: /Committee report/ }))
    expect(sheet()).toContain('About this report')
    expect(sheet()).not.toMatch(/this summary/)
  })

  it('does not promise of one person’s round that nobody’s answers are in it', async () => {
    await open()
    expect(document.body.textContent).toContain('One person answered in this round')
    expect(document.body.textContent).not.toContain('a single person answered is never')
  })

  it('has nothing to share of a round that is open', async () => {
    await open((await aStoredRound(store)).roundId)
    expect(screen.getByText('There is nothing to share yet')).toBeTruthy()
  })
})
