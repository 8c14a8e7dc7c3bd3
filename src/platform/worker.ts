// All talk with the service worker: is the app kept for use offline, and is there a new version?
import { workerUrl } from './trusted-types.ts'

export interface WorkerState {
  readonly kind:
    | 'installing'
    /** Every file is kept and the worker is active: the app opens with no network. */
    | 'ready'
    /** Ready, and a new version waits until the person says yes. */
    | 'updateWaiting'
    /** Another tab took the new version; this one goes on with its own files until it is reloaded. */
    | 'updatedElsewhere'
    | 'failed'
    | 'unsupported'
    /** Not HTTPS or localhost: browsers offer no worker there. */
    | 'insecure'
}

const CHECK_EVERY_MS = 60 * 60 * 1000

let state: WorkerState = { kind: 'installing' }
let registration: ServiceWorkerRegistration | undefined
let isComplete = false
let wasControlled = false
let isUpdateAccepted = false
let isUpdatedElsewhere = false
let checkedAtMs = 0
const listeners = new Set<() => void>()

/** The same object until it changes. */
export function workerState(): WorkerState {
  return state
}

export function subscribeWorker(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function startWorker(): void {
  if (!window.isSecureContext) return setState('insecure')
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return setState('unsupported')
  wasControlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', onControllerChange)
  document.addEventListener('visibilitychange', onVisible)
  window.addEventListener('online', () => void checkForUpdate())
  void register()
}

/** Lets the new version take over and reloads this tab; call it when nothing is being typed. */
export function acceptUpdate(): void {
  isUpdateAccepted = true
  if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' })
  else location.reload()
}

/** Whether the server was reached. Being offline is no news here. */
export async function checkForUpdate(): Promise<boolean> {
  checkedAtMs = Date.now()
  try {
    if (state.kind === 'failed') await register()
    else await registration?.update()
    return registration !== undefined
  } catch {
    return false
  }
}

async function register(): Promise<void> {
  setState('installing')
  try {
    checkedAtMs = Date.now()
    registration = await navigator.serviceWorker.register(workerUrl(document.baseURI), {
      scope: './',
      updateViaCache: 'none',
    })
    registration.addEventListener('updatefound', () => watch(registration?.installing))
    watch(registration.installing)
    watch(registration.active)
    await refresh()
  } catch {
    setState('failed')
  }
}

function watch(worker: ServiceWorker | null | undefined): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'redundant' && !registration?.active) setState('failed')
    else void refresh()
  })
}

async function refresh(): Promise<void> {
  const active = registration?.active
  if (!active) return
  isComplete ||= active.state === 'activated' && (await askComplete(active))
  if (isUpdatedElsewhere) setState('updatedElsewhere')
  else if (registration?.waiting) setState('updateWaiting')
  else if (isComplete) setState('ready')
  else setState(active.state === 'activated' ? 'failed' : 'installing')
}

function askComplete(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => {
      resolve((data as { complete: boolean }).complete)
      port1.close()
    })
    port1.start()
    worker.postMessage({ type: 'CHECK' }, [port2])
  })
}

/** The first worker of a page that had none is no update. */
function onControllerChange(): void {
  if (isUpdateAccepted) {
    isUpdateAccepted = false
    location.reload()
    return
  }
  isUpdatedElsewhere ||= wasControlled
  wasControlled = true
  void refresh()
}

function onVisible(): void {
  const isDue = Date.now() - checkedAtMs > CHECK_EVERY_MS
  if (document.visibilityState === 'visible' && isDue) void checkForUpdate()
}

function setState(kind: WorkerState['kind']): void {
  if (state.kind === kind) return
  state = { kind }
  for (const listener of listeners) listener()
}
