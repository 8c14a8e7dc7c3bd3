import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepAwake, type Awake } from '#src/platform/wake-lock.ts'

class FakeLock extends EventTarget {
  released = false

  release(): Promise<void> {
    this.released = true
    this.dispatchEvent(new Event('release'))
    return Promise.resolve()
  }
}

let stop: (() => void) | undefined

afterEach(() => {
  stop?.()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'wakeLock')
  see('visible')
})

function see(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

function giveLocks(request: () => Promise<FakeLock>) {
  const asked = vi.fn<() => Promise<FakeLock>>(request)
  Object.defineProperty(navigator, 'wakeLock', { value: { request: asked }, configurable: true })
  return asked
}

function start() {
  const told: Awake[] = []
  stop = keepAwake((awake) => told.push(awake))
  return told
}

describe('keeping the screen awake', () => {
  it('holds on while the page is seen, and lets go at the end', async () => {
    const lock = new FakeLock()
    giveLocks(() => Promise.resolve(lock))
    const told = start()
    await vi.waitFor(() => expect(told).toEqual(['on']))
    stop?.()
    expect(lock.released).toBe(true)
    expect(told).toEqual(['on'])
  })

  it('asks again when the page is seen again', async () => {
    const locks: FakeLock[] = []
    const asked = giveLocks(() => {
      locks.push(new FakeLock())
      return Promise.resolve(locks.at(-1) ?? new FakeLock())
    })
    const told = start()
    await vi.waitFor(() => expect(told).toEqual(['on']))
    see('hidden')
    await locks[0]?.release()
    expect(told).toEqual(['on', 'off'])
    see('visible')
    await vi.waitFor(() => expect(told).toEqual(['on', 'off', 'on']))
    expect(asked).toHaveBeenCalledTimes(2)
  })

  it('says so where the browser has no such thing', async () => {
    const told = start()
    await vi.waitFor(() => expect(told).toEqual(['cannot']))
  })

  it('says so where the device refuses, as with a low battery', async () => {
    giveLocks(() => Promise.reject(new DOMException('low', 'NotAllowedError')))
    const told = start()
    await vi.waitFor(() => expect(told).toEqual(['cannot']))
  })

  it('lets go of what comes too late', async () => {
    const lock = new FakeLock()
    giveLocks(() => Promise.resolve(lock))
    const told = start()
    stop?.()
    await vi.waitFor(() => expect(lock.released).toBe(true))
    expect(told).toEqual([])
  })
})
