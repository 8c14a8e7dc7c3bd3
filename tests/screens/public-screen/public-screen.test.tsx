import { cleanup, renderHook, act } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { PublicScreen } from '#src/screens/public-screen/PublicScreen.tsx'
import { useReadView } from '#src/screens/public-screen/use-read-view.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { packPublicView } from '#src/transfer/public-view/carry.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { SPREAD_VIEW } from '#tests/support/public-views.ts'
import { aBrowser } from '#tests/support/public-windows.tsx'

let browser: ReturnType<typeof aBrowser>
beforeEach(() => {
  browser = aBrowser()
})
afterEach(() => {
  cleanup()
  browser.close()
  vi.unstubAllGlobals()
})

async function openWaiting() {
  const screen = await browser.openWindow(<PublicScreen />)
  await screen.findByRole('heading', { name: 'This is the screen for the room' })
  const input = screen.root.querySelector<HTMLInputElement>('input[type=file]')
  if (input === null) throw new Error('No way to open a file')
  const choose = (text: string) =>
    userEvent.upload(input, new File([text], 'a.json', { type: 'application/json' }))
  return { ...screen, choose }
}

describe('a laptop that knows nothing of the round', () => {
  it('shows what a file brings, and can be asked for the next', async () => {
    const { choose, findByText, findByRole, getByRole } = await openWaiting()
    await choose(writeSmallFile('publicView', SPREAD_VIEW, '1'))
    await findByText('Question 3 of 8 · 15 of us answered')
    await userEvent.click(getByRole('button', { name: 'Read the next one' }))
    await findByRole('heading', { name: 'This is the screen for the room' })
  })

  it.each([
    ['{}', 'This is not for the public screen.'],
    [writeSmallFile('handIn', { sealed: 'YWdl' }, '1'), 'but not for the public screen'],
    [
      writeSmallFile('publicView', SPREAD_VIEW, '1').replace('"1":3', '"1":4'),
      'did not come over whole',
    ],
    ['x'.repeat(20_001), 'far too large'],
  ])('names what it cannot show: %#', async (text, said) => {
    const { choose, findByText, getByRole } = await openWaiting()
    await choose(text)
    await findByText(new RegExp(said))
    getByRole('heading', { name: 'This is the screen for the room' })
  })

  it('asks for the camera only when somebody wants to scan', async () => {
    vi.stubGlobal('isSecureContext', false)
    const { queryByRole, getByRole, findByRole } = await openWaiting()
    expect(queryByRole('region', { name: 'Read a code' })).toBeNull()
    await userEvent.click(getByRole('button', { name: 'Scan from a tablet' }))
    await findByRole('region', { name: 'Read a code' })
    await userEvent.click(getByRole('button', { name: 'Stop the camera' }))
    expect(queryByRole('region', { name: 'Read a code' })).toBeNull()
  })
})

describe('a code that is read', () => {
  it('is shown when it is a view, and named when it is not', async () => {
    await browser.openWindow(null)
    const onRead = vi.fn<(view: PublicView) => void>()
    const { result } = renderHook(() => useReadView(onRead))
    act(() => result.current.readText('https://council.example/#/join/AAAA'))
    expect(result.current.problem).toContain('invitation')
    expect(onRead).not.toHaveBeenCalled()
    act(() => result.current.readText(sendInFrames(packPublicView(SPREAD_VIEW)).frame(0)))
    expect(onRead).toHaveBeenCalledExactlyOnceWith(SPREAD_VIEW)
  })
})
