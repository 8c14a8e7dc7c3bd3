import { vi } from 'vitest'
import { startWorker } from '#src/platform/worker.ts'

const GB = 1_000_000_000

export interface Tablet {
  readonly persist: () => void
  /** A new version has come, and waits. */
  readonly bringUpdate: () => void
  readonly cameraFails: (name: string) => void
  readonly open: (visit: string) => void
}

/** As much of a browser as the ready check looks at: all of it well, and nothing promised yet. */
export function aTablet(): Tablet {
  let isPersisted = false
  let wasPromised = false
  const camera = { fault: undefined as string | undefined }
  const held: { name: string }[] = []
  give('storage', {
    persisted: async () => isPersisted,
    persist: async () => (isPersisted = wasPromised),
    estimate: async () => ({ usage: GB, quota: 60 * GB }),
  })
  give('locks', {
    request: async () => new Promise(() => undefined),
    query: async () => ({ held }),
  })
  give('mediaDevices', {
    enumerateDevices: async () => [{ kind: 'videoinput' }],
    getUserMedia: async () => {
      if (camera.fault !== undefined) throw new DOMException('No', camera.fault)
      return { getTracks: () => [Object.assign(new EventTarget(), { stop: () => undefined })] }
    },
  })
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
  vi.stubGlobal('isSecureContext', true)
  const bringUpdate = startFakeWorker()
  return {
    persist: () => {
      wasPromised = true
    },
    bringUpdate,
    cameraFails: (name) => {
      camera.fault = name
    },
    open: (visit) => held.push({ name: `journey.visit.${visit}` }),
  }
}

/** Every file is kept. */
function startFakeWorker(): () => void {
  const active = Object.assign(new EventTarget(), {
    state: 'activated',
    postMessage: (_: unknown, [port]: readonly MessagePort[]) =>
      port?.postMessage({ complete: true }),
  })
  const registration: EventTarget & { waiting: unknown } = Object.assign(new EventTarget(), {
    active,
    installing: null,
    waiting: null,
    update: async () => undefined,
  })
  const register = async () => registration
  give('serviceWorker', Object.assign(new EventTarget(), { controller: active, register }))
  vi.stubEnv('PROD', true)
  startWorker()
  return () => {
    registration.waiting = { postMessage: () => undefined }
    active.dispatchEvent(new Event('statechange'))
  }
}

function give(part: string, value: unknown): void {
  Object.defineProperty(navigator, part, { configurable: true, value })
}
