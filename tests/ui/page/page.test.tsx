import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Page } from '#src/ui/page/Page.tsx'

afterEach(cleanup)

// What the foot remembers outlives a test, as it outlives a screen.
let nowMs = 0

interface Tap {
  /** Which one of a row of quick taps, as the browser counts them; 0 for a press by keyboard. */
  readonly detail: number
  readonly afterMs: number
}

function tap({ detail, afterMs }: Tap): boolean {
  const button = screen.getByRole('button', { name: 'Next' })
  const event = createEvent.click(button, { detail })
  nowMs += afterMs
  Object.defineProperty(event, 'timeStamp', { value: nowMs })
  fireEvent(button, event)
  return event.defaultPrevented
}

function aScreen(onPress: () => void) {
  nowMs += 10_000
  return (
    <Page
      foot={
        <button type="button" onClick={onPress}>
          {'Next'}
        </button>
      }
    >
      {'A screen'}
    </Page>
  )
}

describe('the foot of a page', () => {
  it('ignores the second half of a double tap on the screen that comes next', () => {
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const { unmount } = render(aScreen(first))
    tap({ detail: 1, afterMs: 0 })
    unmount()
    nowMs -= 10_000
    render(aScreen(second))
    expect(tap({ detail: 2, afterMs: 200 })).toBe(true)
    expect(first).toHaveBeenCalledTimes(1)
    expect(second).not.toHaveBeenCalled()
  })

  it('takes a hand that shakes for one press', () => {
    const press = vi.fn<() => void>()
    render(aScreen(press))
    for (const detail of [1, 2, 3, 4]) tap({ detail, afterMs: 100 })
    expect(press).toHaveBeenCalledTimes(1)
  })

  it('takes a slow second tap, which some devices still count as a double one', () => {
    const press = vi.fn<() => void>()
    render(aScreen(press))
    tap({ detail: 1, afterMs: 0 })
    expect(tap({ detail: 2, afterMs: 700 })).toBe(false)
    expect(press).toHaveBeenCalledTimes(2)
  })

  it('lets nobody get stuck who taps on and on', () => {
    const press = vi.fn<() => void>()
    render(aScreen(press))
    for (const detail of [1, 2, 3, 4, 5]) tap({ detail, afterMs: 300 })
    expect(press).toHaveBeenCalledTimes(3)
  })

  it('takes every press by keyboard, however quick', async () => {
    const press = vi.fn<() => void>()
    render(aScreen(press))
    tap({ detail: 1, afterMs: 0 })
    tap({ detail: 0, afterMs: 10 })
    screen.getByRole('button', { name: 'Next' }).focus()
    await userEvent.keyboard('{Enter}{Enter}')
    expect(press).toHaveBeenCalledTimes(4)
  })
})
