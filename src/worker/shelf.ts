// The kept copies of the app: one cache a version, named for the folder the app is served from,
// because every app on one server shares the same storage.

export interface Shelf {
  readonly caches: CacheStorage
  /** The folder's address, with a slash at its end. */
  readonly scope: string
}

interface Versions {
  readonly current: string
  readonly previous?: string
}

// A header may say that the answer varies with the request; a kept file never does.
const ANY_REQUEST = { ignoreVary: true }

export function openVersion(shelf: Shelf, version: string): Promise<Cache> {
  return shelf.caches.open(cacheName(shelf, version))
}

/**
 * Makes this version the current one and keeps the one that was current before, whose tabs may
 * still be open; every other version goes, also one that was installed but never used.
 */
export async function takeOver(shelf: Shelf, version: string): Promise<void> {
  const known = await readVersions(shelf)
  const previous = known?.current === version ? known.previous : known?.current
  await writeVersions(shelf, { current: version, ...(previous !== undefined && { previous }) })
  const kept = [version, previous].filter((name) => name !== undefined)
  const keptNames = new Set([...kept.map((name) => cacheName(shelf, name)), recordName(shelf)])
  const names = await listNames(shelf)
  await Promise.all(names.filter((n) => !keptNames.has(n)).map((n) => shelf.caches.delete(n)))
}

/** Throws away a copy that was not finished, unless pages are being served from it. */
export async function dropUnfinished(shelf: Shelf, version: string): Promise<void> {
  const known = await readVersions(shelf)
  if (version === known?.current || version === known?.previous) return
  await shelf.caches.delete(cacheName(shelf, version))
}

/** The file from this version, or else from another kept one. */
export async function findFile(
  shelf: Shelf,
  version: string,
  url: string,
): Promise<Response | undefined> {
  const own = await (await openVersion(shelf, version)).match(url, ANY_REQUEST)
  return own ?? findElsewhere(shelf, version, url)
}

export async function findElsewhere(
  shelf: Shelf,
  version: string,
  url: string,
): Promise<Response | undefined> {
  const others = new Set(await listNames(shelf))
  others.delete(cacheName(shelf, version))
  others.delete(recordName(shelf))
  for (const name of others) {
    const found = await (await shelf.caches.open(name)).match(url, ANY_REQUEST)
    if (found) return found
  }
  return undefined
}

function cacheName({ scope }: Shelf, version: string): string {
  return `journey|${scope}|${version}`
}

function recordName(shelf: Shelf): string {
  return cacheName(shelf, 'versions')
}

async function listNames(shelf: Shelf): Promise<readonly string[]> {
  const names = await shelf.caches.keys()
  return names.filter((name) => name.startsWith(cacheName(shelf, '')))
}

async function readVersions(shelf: Shelf): Promise<Versions | undefined> {
  const record = await shelf.caches.open(recordName(shelf))
  const response = await record.match(shelf.scope)
  return response && ((await response.json()) as Versions)
}

async function writeVersions(shelf: Shelf, versions: Versions): Promise<void> {
  const record = await shelf.caches.open(recordName(shelf))
  await record.put(shelf.scope, new Response(JSON.stringify(versions)))
}
