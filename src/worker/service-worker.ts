// Own code and not workbox-precaching: that keeps one cache for all versions and cleans it when a
// new one takes over, so a tab of the version before would lose the parts it has not loaded yet.
import { answerRequest, isOurs } from './answer-request.ts'
import { fillVersion, isComplete, readVersion, type PrecacheEntry } from './fill.ts'
import { answerShared, isShared } from './share-target.ts'
import { dropUnfinished, takeOver, type Shelf } from './shelf.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope & { readonly __WB_MANIFEST: readonly PrecacheEntry[] }

const version = readVersion(self.__WB_MANIFEST)
const shelf: Shelf = { caches, scope: self.registration.scope }
const get: typeof fetch = (input, init) => fetch(input, init)

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))

self.addEventListener('fetch', (event) => {
  if (isShared(shelf, event.request)) {
    event.respondWith(answerShared(shelf, event.request))
    return
  }
  if (!isOurs(shelf, event.request)) return
  event.respondWith(answerRequest(shelf, version.name, event.request, get))
})

self.addEventListener('message', (event) => {
  const { type } = event.data as { type?: unknown }
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (type === 'CHECK') event.waitUntil(check(event.ports))
})

async function install(): Promise<void> {
  try {
    await fillVersion(shelf, version, get)
  } catch (error) {
    await dropUnfinished(shelf, version.name)
    throw error
  }
}

/** Claiming makes the very first visit ready for use without a network. */
async function activate(): Promise<void> {
  await takeOver(shelf, version.name)
  await self.clients.claim()
}

/** A browser short of space may have thrown files away since; what is missing is brought back. */
async function check(ports: readonly MessagePort[]): Promise<void> {
  await fillVersion(shelf, version, get).catch(() => undefined)
  const complete = await isComplete(shelf, version)
  for (const port of ports) port.postMessage({ complete })
}
