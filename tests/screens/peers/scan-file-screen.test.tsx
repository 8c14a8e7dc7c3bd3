import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { gunzip, gzip } from '#src/platform/gzip.ts'
import { OpenScreen } from '#src/screens/open/OpenScreen.tsx'
import { ScanFileScreen } from '#src/screens/peers/ScanFileScreen.tsx'
import { STOPPED_MS } from '#src/screens/peers/use-scan-file.ts'
import type { Store } from '#src/storage/handle.ts'
import { listPeerSummaries } from '#src/storage/peer-summaries.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { sealHandIn } from '#src/transfer/hand-in/hand-over.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { CARRIED_MAX_BYTES } from '#src/transfer/json/limits.ts'
import { writeCarried } from '#src/transfer/summary/carry-file.ts'
import { startImportWork } from '#src/workspace/open-file/import-work.ts'
import { takeHandedFile } from '#src/workspace/open-file/handed-file.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { aHandIn } from '#tests/support/hand-ins.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import { bytesOf, forgedFile } from '#tests/support/journey-files.ts'
import { aSentSummary } from '#tests/support/peers.ts'
import { QUESTION_IDS, ROUND_ID } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aDevice as aCamera } from '#tests/ui/scan/fake-device.ts'

let store: Store

beforeEach(async () => {
  localStorage.clear()
  takeHandedFile()
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
})

async function openScan() {
  const camera = aCamera()
  const opened = await renderScreen(() => <ScanFileScreen device={camera.device} />, {
    pattern: patterns.scanFile,
    at: paths.scanFile(),
    store,
  })
  await screen.findByRole('heading', { level: 1, name: 'Scan a code from a peer' })
  await waitFor(() => expect(camera.starts()).toBe(1))
  await act(async () => camera.allow())
  const show = (text: string) => act(async () => camera.show(text))
  const choosePhoto = async (text: string | null) => {
    camera.readPhoto.mockResolvedValueOnce(
      text === null ? { kind: 'noCode' } : { kind: 'text', text },
    )
    const input = opened.container.querySelector<HTMLInputElement>('input[accept="image/*"]')
    await userEvent.upload(
      input as HTMLInputElement,
      new File(['x'], 'code.jpg', { type: 'image/jpeg' }),
    )
  }
  return { ...opened, camera, show, choosePhoto }
}

const noise = (length: number) =>
  Array.from({ length }, () => Math.random().toString(36).slice(2)).join(' ')
/** Long enough for several pictures, whatever packing makes of it. */
const SUMMARY = aSentSummary({
  parts: [{ part: 'reasons', edited: false, text: `Why\n${noise(200)}` }],
})
const picturesOf = (whole: Uint8Array) => {
  const { blocks, frame } = sendInFrames(whole)
  return Array.from({ length: blocks }, (_, number) => frame(number))
}
const codesOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  picturesOf(writeCarried(await gzip(bytes)))
const summaryCodes = () => codesOf(bytesOf(forgedFile(SUMMARY, { kind: 'summary' })))
const said = (words: string | RegExp) => screen.findByText(words)

describe('a summary in a code', () => {
  it('is put together from pictures, says how far it is, and goes to where files are looked at', async () => {
    const { show, history } = await openScan()
    const pictures = await summaryCodes()
    expect(pictures.length).toBeGreaterThan(3)
    for (const [place, picture] of pictures.slice(0, -1).entries()) {
      await show(picture)
      await said(`${place + 1} of ${pictures.length} parts`)
    }
    await said('Reading the code. Keep it in view.')
    await show(pictures.at(-1) ?? '')
    await waitFor(() => expect(history.at(-1)).toBe(paths.open()))
    const file = takeHandedFile()
    expect(file?.name).toBe('from-a-code.json')
    expect(await listPeerSummaries(store)).toEqual([])
  })

  it('meets the same preview there as a file, and is kept only when a person says so', async () => {
    const { show, history, unmount } = await openScan()
    for (const picture of await summaryCodes()) await show(picture)
    await waitFor(() => expect(history.at(-1)).toBe(paths.open()))
    unmount()
    const unlock = async () => ({ ok: false, kind: 'damaged' }) as const
    const device = { start: startImportWork, unlock }
    const Screen = () => <OpenScreen device={device} />
    await renderScreen(Screen, { pattern: patterns.open, at: paths.open(), store })
    await screen.findByRole('heading', { name: 'This is a summary from another body' })
    expect(await listPeerSummaries(store)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Keep it on this device' }))
    await said('It is kept on this device.')
    expect(await listPeerSummaries(store)).toMatchObject([{ summary: SUMMARY }])
  })

  it('that stopped part-way says so, and goes on with what came', async () => {
    const { show, history } = await openScan()
    const pictures = await summaryCodes()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await show(pictures[0] ?? '')
    await act(async () => vi.advanceTimersByTime(STOPPED_MS))
    vi.useRealTimers()
    await said(/The code stopped part-way: 1 of \d+ parts came/)
    for (const picture of pictures.slice(1)) await show(picture)
    await waitFor(() => expect(history.at(-1)).toBe(paths.open()))
  })

  it('comes as photos too, one for each picture', async () => {
    const { choosePhoto, history } = await openScan()
    const pictures = await summaryCodes()
    await choosePhoto(pictures[0] ?? '')
    await said(/^This code moves\. Take a photo of each picture/)
    await choosePhoto(null)
    await said(/No code was found in this photo/)
    expect(screen.queryByText(/^This code moves/)).toBeNull()
    for (const picture of pictures.slice(1)) await choosePhoto(picture)
    await waitFor(() => expect(history.at(-1)).toBe(paths.open()))
  })

  it('that would fill the memory is not opened', async () => {
    const { show, history } = await openScan()
    for (const one of await codesOf(new Uint8Array(10 * CARRIED_MAX_BYTES))) await show(one)
    await said(/This code holds far more than a summary can/)
    expect(history.at(-1)).toBe(paths.scanFile())
    expect(takeHandedFile()).toBeNull()
  })

  it('pulls nobody back who left while it was unpacked', async () => {
    const { show, camera, history, unmount } = await openScan()
    const bytes = bytesOf(forgedFile(SUMMARY, { kind: 'summary' }))
    const packed = await gzip(bytes)
    const pictures = picturesOf(writeCarried(packed))
    for (const picture of pictures.slice(0, -1)) await show(picture)
    act(() => camera.show(pictures.at(-1) ?? ''))
    unmount()
    await gunzip(packed, CARRIED_MAX_BYTES)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(takeHandedFile()).toBeNull()
    expect(history.at(-1)).toBe(paths.scanFile())
  })

  it('that is damaged inside can be shown once more', async () => {
    const { show, history } = await openScan()
    for (const one of picturesOf(writeCarried(new Uint8Array(300).fill(7)))) await show(one)
    await said('This did not come over whole. Show it once more. Nothing changed.')
    for (const picture of await summaryCodes()) await show(picture)
    await waitFor(() => expect(history.at(-1)).toBe(paths.open()))
  })
})

describe('a code for another place', () => {
  it.each([
    [`https://example.org/#/join/${writeInvitation(anInvitation())}`, /^This is an invitation/],
    ['https://example.org', 'This is not a code of this app. Nothing changed.'],
    ['JRE2ABCDEFGH', /^This comes from a newer version/],
  ])('%s is told by its name', async (text, words) => {
    const { show } = await openScan()
    await show(text)
    await said(words)
  })

  it('is a hand-in of somebody', async () => {
    const to = { roundId: ROUND_ID, publicKey: INVITATION_KEYS.publicKey }
    const { show, history } = await openScan()
    for (const one of picturesOf(await sealHandIn(aHandIn('one', 3), QUESTION_IDS, to)))
      await show(one)
    await said(/^These are answers that somebody hands in/)
    expect(history.at(-1)).toBe(paths.scanFile())
  })

  it('does not lose what came of a summary before', async () => {
    const { show } = await openScan()
    const pictures = await summaryCodes()
    await show(pictures[0] ?? '')
    await show('https://example.org')
    await said('This is not a code of this app. Nothing changed.')
    await show(pictures[1] ?? '')
    await said(`2 of ${pictures.length} parts`)
  })

  it('leaves a way to stop', async () => {
    await openScan()
    const stop = screen.getByRole('link', { name: 'Stop and go back' })
    expect(stop.getAttribute('href')).toBe(paths.peers())
  })
})
