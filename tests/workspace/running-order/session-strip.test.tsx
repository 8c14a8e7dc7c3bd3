import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { goOn, pause, type SessionOrder } from '#src/domain/workshop/run-order.ts'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { change } from '#src/storage/change.ts'
import type { Store } from '#src/storage/handle.ts'
import { beginSession, stepSession } from '#src/storage/running-orders.ts'
import { ClockContext } from '#src/workspace/running-order/clock.ts'
import { SessionLine } from '#src/workspace/running-order/SessionLine.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const START = '2026-11-22T14:00:00.000Z'

let store: Store
let now: string
let sounds: number

class SilentAudio {
  readonly state = 'running'
  readonly currentTime = 0
  readonly destination = {}
  createGain() {
    const gain = { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined }
    return { gain, connect: (next: unknown) => next }
  }
  createOscillator() {
    sounds += 1
    const nothing = () => undefined
    return {
      frequency: {},
      connect: (next: unknown) => next,
      start: nothing,
      stop: nothing,
    }
  }
}

beforeEach(async () => {
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
  now = START
  sounds = 0
  vi.stubGlobal('AudioContext', SilentAudio)
})

afterEach(() => vi.unstubAllGlobals())

function later(minutes: number): void {
  now = new Date(Date.parse(now) + minutes * 60_000).toISOString()
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

const Page = () => (
  <ClockContext value={() => now}>
    <RoundScreen>{(view) => <SessionLine view={view} />}</RoundScreen>
  </ClockContext>
)

async function openPage(sound = true) {
  const questionsVersion = { setId: currentSet.id, ...currentSet.version }
  const { roundId } = await aStoredRound(store, { mode: 'eachFirst', questionsVersion })
  const begin = () =>
    beginSession(
      store,
      roundId,
      {
        plan: {
          format: 'talk',
          endTime: '15:00',
          silentSeconds: 0,
          sound,
          parts: [
            { id: 'joining', kind: 'joining', questionId: null, seconds: 240 },
            { id: 'close', kind: 'close', questionId: null, seconds: 60 },
          ],
        },
        ofRound: {},
      },
      START,
    )
  const rendered = await renderScreen(Page, {
    pattern: patterns.gather,
    at: paths.gather(roundId),
    store,
  })
  const step = (one: (order: SessionOrder) => SessionOrder) => stepSession(store, roundId, one)
  return { roundId, begin, step, ...rendered }
}

describe('the strip of a session', () => {
  it('is there while one runs, leads to it, and goes when it is over', async () => {
    const { roundId, begin, step, container } = await openPage()
    expect(container.textContent).toBe('')
    await begin()
    const link = await screen.findByRole('link', { name: 'Join · 4:00 left' })
    expect(link.getAttribute('href')).toBe(paths.runningOrder(roundId))
    await step((order) => pause(order, now))
    await screen.findByRole('link', { name: 'Join · paused' })
    await step((order) => goOn(goOn(order, 'joining', now), 'close', now))
    await waitFor(() => expect(container.textContent).toBe(''))
  })

  it('goes when the round is closed, and nothing sounds any more', async () => {
    const { roundId, begin, container } = await openPage()
    await begin()
    await screen.findByRole('link', { name: 'Join · 4:00 left' })
    await change(store, ['round'], (on) => on.patch('round', roundId, { status: 'closed' }))
    await waitFor(() => expect(container.textContent).toBe(''))
    later(4)
    expect(sounds).toBe(0)
  })

  it('sounds once when the time is up, and says so; not for who comes back later', async () => {
    const { begin, step } = await openPage()
    await begin()
    await screen.findByRole('link', { name: 'Join · 4:00 left' })
    later(4)
    await screen.findByRole('link', { name: 'Join · time is up' })
    const once = sounds
    expect(once).toBeGreaterThan(0)
    later(1)
    later(1)
    expect(sounds).toBe(once)
    await step((order) => goOn(order, 'joining', START))
    await screen.findByRole('link', { name: 'Close · time is up' })
    expect(sounds).toBe(once)
  })

  it('stays silent where nobody wants a sound', async () => {
    const { begin } = await openPage(false)
    await begin()
    await screen.findByRole('link', { name: 'Join · 4:00 left' })
    later(4)
    await screen.findByRole('link', { name: 'Join · time is up' })
    expect(sounds).toBe(0)
  })
})
