import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { SAID_MS, STOPPED_MS } from '#src/screens/scan/desk.ts'
import { newRoundKeys } from '#src/transfer/hand-in/seal.ts'
import { sealedToText } from '#src/transfer/hand-in/sealed-text.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { withdrawResponse } from '#src/storage/gathering.ts'
import { receiptCode } from '#src/domain/workshop/receipt-code.ts'
import { revealRound } from '#src/storage/reveals.ts'
import { anInvitation } from '#tests/support/invitations.ts'
import { handInOnPaper } from '#tests/support/passed-tablet.tsx'
import {
  QUESTIONS,
  store,
  openScan,
  seal,
  picturesOf,
  codeOf,
  fileOf,
  said,
  responses,
} from './opened-scan.tsx'

describe('scanning hand-ins', () => {
  it('takes one after the other without a touch, and shows the number and nothing else', async () => {
    const { roundId, show, container } = await openScan({ expected: 7 })
    const noted = await seal({ roundId, choice: 5, note: 'only-mine' })
    for (const picture of picturesOf(noted)) await show(picture)
    await said('Taken.')
    await said('1 of 7 has handed in')
    await show(await codeOf({ roundId, choice: 'dontKnow' }))
    await said('2 of 7 have handed in')
    expect(container.querySelector('svg')).not.toBeNull()
    expect(container.textContent).not.toContain('only-mine')
    for (const { id } of await responses()) {
      expect(container.textContent).not.toContain(receiptCode(String(id)))
    }
  })

  it('counts the same one once, from the camera or from a file', async () => {
    const { roundId, show, choose } = await openScan()
    const sealed = await seal({ roundId, id: 'one' })
    await show(picturesOf(sealed)[0] ?? '')
    await said('Taken.')
    await show(picturesOf(sealed)[0] ?? '')
    await said('Already counted. Nothing changed.')
    await show(await codeOf({ roundId }))
    await said('Taken.')
    // Sealed anew, it is another code and says the same.
    const again = sealedToText(await seal({ roundId, id: 'one' }))
    await choose(fileOf(writeSmallFile('handIn', { sealed: again }, '1')))
    await said('Already counted. Nothing changed.')
    expect(await responses()).toHaveLength(2)
  })

  it('says the same of two in a row twice', async () => {
    const { roundId, show } = await openScan()
    const code = await codeOf({ roundId })
    await show(code)
    await said('Taken.')
    await show(code)
    const first = await said('Already counted. Nothing changed.')
    await show(code)
    await waitFor(() => expect(first.isConnected).toBe(false))
    await said('Already counted. Nothing changed.')
  })

  it('takes back the words of what went well, and keeps those of what did not', async () => {
    const { roundId, show } = await openScan()
    const code = await codeOf({ roundId })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    await show(code)
    await said('Taken.')
    await act(async () => vi.advanceTimersByTime(SAID_MS))
    expect(screen.queryByText('Taken.')).toBeNull()
    await show('https://example.org')
    await said(/This is not a hand-in/)
    await act(async () => vi.advanceTimersByTime(SAID_MS))
    expect(screen.getByText(/This is not a hand-in/)).toBeDefined()
    vi.useRealTimers()
  })

  it('does not start again what it is at work on', async () => {
    const { roundId, camera, container } = await openScan()
    const code = await codeOf({ roundId })
    const seen = new Set<string>()
    const look = () =>
      seen.add(container.querySelector('section p[role=status]')?.textContent ?? '')
    new MutationObserver(look).observe(container, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    await act(async () => {
      camera.show(code)
      camera.show(code)
      camera.show(code)
    })
    await said('Taken.')
    // Whatever was started before it is done when the next one is.
    await act(async () => camera.show(await codeOf({ roundId })))
    await said('2 have handed in')
    expect([...seen].filter((words) => words !== '')).toEqual(['Taken.'])
    expect(await responses()).toHaveLength(2)
  })

  it('puts a long one together from pictures, says how far it is, and then stands still', async () => {
    const { roundId, show } = await openScan()
    const pictures = picturesOf(await seal({ roundId, note: 'a long note '.repeat(60) }))
    for (const [place, picture] of pictures.slice(0, -1).entries()) {
      await show(picture)
      await said(`${place + 1} of ${pictures.length} parts`)
    }
    await said('Reading a long code. Keep it in view.')
    await show(pictures.at(-1) ?? '')
    await said('Taken.')
    expect(screen.queryByRole('progressbar')).toBeNull()
    for (const picture of pictures) await show(picture)
    expect(screen.getByText('Taken.')).toBeDefined()
  })

  it('says that half a code stopped, and goes on with what came', async () => {
    const { roundId, show } = await openScan()
    const pictures = picturesOf(await seal({ roundId, note: 'a long note '.repeat(60) }))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await show(pictures[0] ?? '')
    await act(async () => vi.advanceTimersByTime(STOPPED_MS))
    vi.useRealTimers()
    await said(/The code stopped part-way: 1 of \d+ parts came/)
    for (const picture of pictures.slice(1)) await show(picture)
    await said('Taken.')
  })
})

describe('a photo of a code', () => {
  it('takes back what was said before where nothing is in it', async () => {
    const { roundId, show, choosePhoto } = await openScan()
    await show(await codeOf({ roundId }))
    await said('Taken.')
    await choosePhoto({ kind: 'noCode' })
    await said(/No code was found in this photo/)
    expect(screen.queryByText('Taken.')).toBeNull()
  })

  it('holds one picture of a code that moves, and never stops part-way', async () => {
    const { roundId, choosePhoto } = await openScan()
    const pictures = picturesOf(await seal({ roundId, note: 'a long note '.repeat(60) }))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    await choosePhoto({ kind: 'text', text: pictures[0] ?? '' })
    await said('This code moves. Take a photo of each picture, or use the file.')
    await act(async () => vi.advanceTimersByTime(STOPPED_MS))
    vi.useRealTimers()
    expect(screen.queryByText(/part-way/)).toBeNull()
    for (const text of pictures.slice(1)) await choosePhoto({ kind: 'text', text })
    await said('Taken.')
  })
})

describe('a late hand-in', () => {
  it('counts, and is said to wait for five where the room has seen what was said', async () => {
    const { roundId, show } = await openScan()
    for (let person = 0; person < 5; person += 1) await handInOnPaper(store, roundId, 3)
    await said('5 have handed in')
    expect(screen.queryByText(/Late answers count/)).toBeNull()
    await act(async () => void (await revealRound(store, roundId, QUESTIONS)))
    await show(await codeOf({ roundId }))
    await said('Taken.')
    await said(/Late answers count, but the room does not see them yet\. 4 more/)
  })
})

describe('what is not a hand-in to take', () => {
  it.each<[string, RegExp, (roundId: string) => Promise<string> | string]>([
    ['something else', /This is not a hand-in/, () => 'https://example.org'],
    ['a misread one', /did not come over whole/, () => 'JRE1ABC'],
    ['one of a newer app', /newer version of the app/, () => 'JRE9ABC'],
    [
      'an invitation',
      /This is an invitation/,
      (roundId) => writeInvitation(anInvitation({ roundId })),
    ],
    ['another round', /another round/, () => codeOf({ roundId: 'elsewhere' })],
    [
      'other questions',
      /another version of the questions/,
      (roundId) => codeOf({ roundId, major: 9 }),
    ],
    [
      'one that was sealed to another key',
      /cannot be opened/,
      async (roundId) => codeOf({ roundId, publicKey: (await newRoundKeys()).publicKey }),
    ],
    [
      'an altered one',
      /cannot be opened/,
      async (roundId) => {
        const sealed = await seal({ roundId })
        return (
          picturesOf(sealed.map((byte, at) => (at === sealed.length - 1 ? byte ^ 1 : byte)))[0] ??
          ''
        )
      },
    ],
  ])('has words of its own: %s', async (_, words, make) => {
    const { roundId, show, container } = await openScan()
    await show(await make(roundId))
    await said(words)
    expect(await responses()).toEqual([])
    expect(container.querySelector('svg')).toBeNull()
  })

  it('is one that was taken back before', async () => {
    const { roundId, show } = await openScan()
    const code = await codeOf({ roundId, id: 'one' })
    await show(code)
    await said('Taken.')
    await act(async () => void (await withdrawResponse(store, roundId, receiptCode('one'))))
    await show(code)
    await said(/was taken back before/)
    expect(await responses()).toEqual([])
  })

  it('is another one under the same number', async () => {
    const { roundId, show } = await openScan()
    await show(await codeOf({ roundId, id: 'one', choice: 4 }))
    await said('Taken.')
    await show(await codeOf({ roundId, id: 'one', choice: 2 }))
    await said(/says something else. The first one stays/)
    expect(JSON.stringify(await responses())).not.toContain('"choice":2')
  })
})
