import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

// A service worker is more than jsdom has: this is as much of one as the page talks to.
class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing'
  complete = true
  readonly messages: unknown[] = []

  become(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }

  postMessage(message: unknown, ports: readonly MessagePort[] = []): void {
    this.messages.push(message)
    ports[0]?.postMessage({ complete: this.complete })
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null
  active: FakeWorker | null = null
  update = vi.fn<() => Promise<void>>(async () => undefined)
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null
  registration = new FakeRegistration()
  register = vi.fn<() => Promise<FakeRegistration>>(async () => this.registration)
}

let container: FakeContainer

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('PROD', true)
  vi.stubGlobal('isSecureContext', true)
  container = new FakeContainer()
  vi.stubGlobal('navigator', { serviceWorker: container })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

async function start() {
  const worker = await import('#src/platform/worker.ts')
  worker.startWorker()
  return worker
}

function activeWorker(): FakeWorker {
  const active = new FakeWorker()
  active.state = 'activated'
  container.registration.active = active
  return active
}

describe('the state of the worker', () => {
  it('is ready only when every file is kept and the worker is active', async () => {
    const active = new FakeWorker()
    container.registration.active = active
    const { workerState } = await start()
    await expect.poll(() => container.register.mock.calls.length).toBe(1)
    expect(workerState().kind).toBe('installing')
    active.become('activated')
    await expect.poll(() => workerState().kind).toBe('ready')
  })

  it('is failed where the worker does not hold every file', async () => {
    activeWorker().complete = false
    const { workerState } = await start()
    await expect.poll(() => workerState().kind).toBe('failed')
  })

  it('is failed where the browser does not take the worker, and a later look tries again', async () => {
    container.register.mockRejectedValueOnce(new Error('no network'))
    const { workerState, checkForUpdate } = await start()
    await expect.poll(() => workerState().kind).toBe('failed')
    activeWorker()
    await checkForUpdate()
    await expect.poll(() => workerState().kind).toBe('ready')
  })

  it.each([
    ['insecure', () => vi.stubGlobal('isSecureContext', false)],
    ['unsupported', () => vi.stubGlobal('navigator', {})],
  ])('is %s where there can be none', async (kind, prepare) => {
    prepare()
    const { workerState } = await start()
    expect(workerState().kind).toBe(kind)
  })

  it('stays the same object, and is told to those who listen, until it changes', async () => {
    activeWorker()
    const worker = await start()
    const heard = vi.fn<() => void>()
    const stop = worker.subscribeWorker(heard)
    await expect.poll(() => worker.workerState().kind).toBe('ready')
    expect(worker.workerState()).toBe(worker.workerState())
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
  })
})

describe('a new version', () => {
  it('waits until the person says yes', async () => {
    activeWorker()
    const waiting = new FakeWorker()
    container.registration.waiting = waiting
    const { workerState, acceptUpdate } = await start()
    await expect.poll(() => workerState().kind).toBe('updateWaiting')
    expect(waiting.messages).toEqual([])
    acceptUpdate()
    expect(waiting.messages).toEqual([{ type: 'SKIP_WAITING' }])
  })

  it('taken by another tab is told to this one, which goes on as it is', async () => {
    container.controller = activeWorker()
    const { workerState } = await start()
    await expect.poll(() => workerState().kind).toBe('ready')
    container.dispatchEvent(new Event('controllerchange'))
    await expect.poll(() => workerState().kind).toBe('updatedElsewhere')
  })

  it('is not the first worker of a page that had none', async () => {
    activeWorker()
    const { workerState } = await start()
    await expect.poll(() => workerState().kind).toBe('ready')
    container.dispatchEvent(new Event('controllerchange'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(workerState().kind).toBe('ready')
  })

  it('is looked for without harm where there is no network', async () => {
    activeWorker()
    container.registration.update.mockRejectedValue(new Error('offline'))
    const { workerState, checkForUpdate } = await start()
    await expect.poll(() => workerState().kind).toBe('ready')
    await expect(checkForUpdate()).resolves.toBe(false)
  })
})
