import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  sessionStorage.clear()
})
afterEach(() => vi.unstubAllGlobals())

/** The app in a page that was just loaded. */
const load = () => import('#src/platform/visit.ts')

function stubLocks(locks: unknown) {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks })
}

/** As the browser keeps them: held until the page is gone. */
function aLockManager() {
  const held: { name: string }[] = []
  const request = async (name: string) => {
    held.push({ name })
    return new Promise(() => undefined)
  }
  return { held, request, query: async () => ({ held }) }
}

describe('a visit', () => {
  it('is the same after a reload, and another one in another tab', async () => {
    stubLocks(undefined)
    const first = (await load()).currentVisit()
    vi.resetModules()
    expect((await load()).currentVisit()).toBe(first)
    vi.resetModules()
    sessionStorage.clear()
    expect((await load()).currentVisit()).not.toBe(first)
  })

  it('is open as long as its page lives', async () => {
    const locks = aLockManager()
    stubLocks(locks)
    const { currentVisit, isVisitOpen } = await load()
    const visit = currentVisit()
    expect(currentVisit()).toBe(visit)
    expect(locks.held).toHaveLength(1)
    expect(await isVisitOpen(visit)).toBe(true)
    expect(await isVisitOpen('another')).toBe(false)
    locks.held.length = 0
    expect(await isVisitOpen(visit)).toBe(false)
  })

  it('works where the browser has no locks', async () => {
    stubLocks(undefined)
    const { currentVisit, isVisitOpen } = await load()
    expect(await isVisitOpen(currentVisit())).toBe(false)
  })
})
