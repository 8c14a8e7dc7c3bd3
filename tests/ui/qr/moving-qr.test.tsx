import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadWords, startI18n } from '#src/i18n/words.ts'
import { decodePixels } from '#src/platform/qr-reader/decode.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { MovingQr } from '#src/ui/qr/MovingQr.tsx'
import { painted } from './painted.ts'

beforeAll(async () => {
  await startI18n('en')
  await loadWords(['scan'])
  // So that the time of the tests does not have to wait for it.
  await import('#src/ui/qr/QrDrawing.tsx')
})

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const short = sendInFrames(Uint8Array.of(1, 2, 3))
const long = sendInFrames(new Uint8Array(2000).fill(7))

async function show(pictures: typeof short) {
  render(<MovingQr pictures={pictures} label="Your hand-in as a code" />)
  await act(() => vi.advanceTimersByTimeAsync(0))
}

/** What a camera reads off the drawing that stands there now. */
function shownText(): string | null {
  const code = screen.getByRole('img', { name: 'Your hand-in as a code' })
  const size = Number(code.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2])
  return decodePixels(
    painted({ size, path: code.querySelector('path')?.getAttribute('d') ?? '' }),
    'quick',
  )
}

const passMs = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('what fits one code', () => {
  it('stands still, with nothing to press', async () => {
    await show(short)
    expect(shownText()).toBe(short.frame(0))
    await passMs(1000)
    expect(shownText()).toBe(short.frame(0))
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('what needs more than one code', () => {
  it('shows eight a second, and says which and how many are needed', async () => {
    await show(long)
    expect(shownText()).toBe(long.frame(0))
    await passMs(1000)
    expect(shownText()).toBe(long.frame(8))
    expect(screen.getByText('Picture 9. Keep it in view.')).toBeTruthy()
    expect(screen.getByText(/^It takes 5 pictures/)).toBeTruthy()
  })

  it('can be paused, and goes on from there', async () => {
    await show(long)
    await passMs(500)
    press('Pause')
    await passMs(5000)
    expect(shownText()).toBe(long.frame(4))
    expect(screen.getByText('Held still at picture 5.')).toBeTruthy()
    press('Go on')
    await passMs(125)
    expect(shownText()).toBe(long.frame(5))
  })

  it('can be slower, and as fast as before', async () => {
    await show(long)
    press('Slower')
    await passMs(800)
    expect(shownText()).toBe(long.frame(2))
    press('Faster')
    await passMs(500)
    expect(shownText()).toBe(long.frame(6))
  })

  it('says nothing by itself while it moves', async () => {
    await show(long)
    expect(screen.queryByRole('status')).toBeNull()
    expect(document.querySelector('[aria-live]')).toBeNull()
  })
})
