import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { ScanScreen } from '#src/screens/scan/ScanScreen.tsx'
import { sealedToText } from '#src/transfer/hand-in/sealed-text.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { saveRoundDetails } from '#src/storage/rounds.ts'
import { aStoredRound } from '#tests/storage/test-store.ts'
import { aRoundKey } from '#tests/support/hand-ins.ts'
import { aWorkshop, handInOnPaper, pressButton } from '#tests/support/passed-tablet.tsx'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { store, openScan, seal, codeOf, fileOf, said, responses } from './opened-scan.tsx'

describe('more hand-ins than expected', () => {
  it('wait, and are taken when the number is raised', async () => {
    const { roundId, show } = await openScan({ expected: 1 })
    await show(await codeOf({ roundId, id: 'one' }))
    await said('1 of 1 has handed in')
    const second = await codeOf({ roundId, id: 'two' })
    await show(second)
    await said(/This one waits here/)
    await show(second)
    await show(await codeOf({ roundId, id: 'three' }))
    await said(/2 hand-ins wait here/)
    expect(await responses()).toHaveLength(1)
    await pressButton('Raise the number')
    await said('2 of 2 have handed in')
    // The button that was pressed may be gone.
    expect(document.activeElement?.textContent).toBe('Scan hand-ins')
    await said('Taken.')
    await said(/1 hand-in waits here/)
    await pressButton('Raise the number')
    await said('3 of 3 have handed in')
    await waitFor(() => expect(screen.queryByText(/waits here/)).toBeNull())
    expect(new Set((await responses()).map(({ id }) => id))).toEqual(
      new Set(['one', 'two', 'three']),
    )
  })

  it('are not lost by going back without a question', async () => {
    const { roundId, show, history } = await openScan({ expected: 1 })
    await show(await codeOf({ roundId }))
    await said('1 of 1 has handed in')
    const back = () => screen.getByRole('link', { name: 'Back to the count' })
    const lookWhereDone = back().className
    await show(await codeOf({ roundId }))
    await said(/1 hand-in waits here/)
    expect(back().className).not.toBe(lookWhereDone)
    await userEvent.click(back())
    const dialog = await screen.findByRole('dialog', { name: 'Leave while a hand-in waits?' })
    expect(dialog.textContent).toMatch(/show the code again/)
    await pressButton('Stay here')
    expect(history.at(-1)).toBe(paths.scan(roundId))
    await userEvent.click(back())
    await pressButton('Leave')
    await waitFor(() => expect(history.at(-1)).toBe(paths.gather(roundId)))
  })

  it('are not lost by Back without a question either', async () => {
    window.history.replaceState('before', '')
    window.history.pushState('here', '')
    const { roundId, show } = await openScan({ expected: 1 })
    await handInOnPaper(store, roundId, 3)
    await said('1 of 1 has handed in')
    expect(window.history.state).toBe('here')
    await show(await codeOf({ roundId }))
    await said(/This one waits here/)
    window.history.back()
    await screen.findByRole('dialog', { name: 'Leave while a hand-in waits?' })
    await pressButton('Stay here')
    await waitFor(() => expect(window.history.state).not.toBe('here'))
    window.history.back()
    await screen.findByRole('dialog', { name: 'Leave while a hand-in waits?' })
    await pressButton('Leave')
    await waitFor(() => expect(window.history.state).toBe('before'))
  })

  it('are taken also when the number is raised on another page', async () => {
    const { roundId, show } = await openScan({ expected: 1 })
    await handInOnPaper(store, roundId, 3)
    await said('1 of 1 has handed in')
    await show(await codeOf({ roundId }))
    await said(/This one waits here/)
    await act(async () => void (await saveRoundDetails(store, roundId, { expected: 9 })))
    await said('2 of 9 have handed in')
  })
})

describe('files of hand-ins', () => {
  it('are taken all at once, with each that is not named', async () => {
    const { roundId, choose } = await openScan({ expected: 4 })
    const make = async (id: string, round = roundId) =>
      sealedToText(await seal({ roundId: round, id }))
    const many = [await make('one'), await make('two'), await make('one'), await make('x', 'other')]
    await choose(
      fileOf(writeSmallFile('handIns', { sealed: many }, '1')),
      fileOf(writeSmallFile('handIn', { sealed: await make('three') }, '1')),
      fileOf('a letter'),
    )
    await said(
      /^3 were taken\. 1 was counted before\. 2 were not taken\. .*another round.*not a hand-in\.$/,
    )
    expect(screen.queryByText(/Nothing changed/)).toBeNull()
    await said('3 of 4 have handed in')
  })

  it('do not say that none was taken, but why', async () => {
    const { choose } = await openScan()
    await choose(fileOf('a letter'), fileOf('another letter'))
    await said(/^2 were not taken\. .*not a hand-in\.$/)
  })

  it('are refused by their size before they are read', async () => {
    const { choose } = await openScan()
    const film = fileOf('x')
    Object.defineProperty(film, 'size', { value: 200_000_000 })
    const read = vi.spyOn(film, 'text')
    await choose(film)
    await said(/This file is too large\. The most is 5 MB/)
    expect(read).not.toHaveBeenCalled()
  })

  it('are not mistaken for the key of a round, and one that is gone is named', async () => {
    const { choose } = await openScan()
    await choose(fileOf(writeSmallFile('roundKey', aRoundKey(), '1')))
    await said(/This is the key of a round/)
    const gone = fileOf('x')
    vi.spyOn(gone, 'text').mockRejectedValue(new DOMException('Gone', 'NotFoundError'))
    await choose(gone)
    await said(/This file could not be read/)
  })
})

describe('the page to scan on', () => {
  it('leads to the invitation where this device has no key', async () => {
    const { roundId } = await aWorkshop(store)
    await renderScreen(ScanScreen, { pattern: patterns.scan, at: paths.scan(roundId), store })
    const link = await screen.findByRole('link', { name: 'Invite people' })
    expect(link.getAttribute('href')).toBe(paths.invite(roundId))
  })

  it('is not for a round that is done in another way', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'together' })
    const { history } = await renderScreen(ScanScreen, {
      pattern: patterns.scan,
      at: paths.scan(roundId),
      store,
    })
    await waitFor(() => expect(history.at(-1)).toBe(paths.question(roundId, 1)))
  })

  it('remembers that the sound is off', async () => {
    const { unmount } = await openScan()
    await pressButton('Turn the sound off')
    await screen.findByRole('button', { name: 'Turn the sound on' })
    unmount()
    await openScan()
    await pressButton('Turn the sound on')
    await screen.findByRole('button', { name: 'Turn the sound off' })
  })
})
