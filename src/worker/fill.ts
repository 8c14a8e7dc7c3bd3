import { findElsewhere, openVersion, type Shelf } from './shelf.ts'

export interface PrecacheEntry {
  readonly url: string
  readonly integrity: string
  /** Null where the file's name changes with its content. */
  readonly revision: string | null
}

export interface Version {
  readonly name: string
  readonly entries: readonly PrecacheEntry[]
}

const PAGE = 'index.html'

/** As many as a browser opens to one server, so that a slow network is used and not flooded. */
const LANES = 6

/** The list as it was written into the worker at build time; the page's revision names the version. */
export function readVersion(entries: readonly PrecacheEntry[]): Version {
  const name = entries.find(({ url }) => url === PAGE)?.revision
  if (!name) throw new Error('The list of files does not name a version')
  return { name, entries }
}

/** Where the page itself is kept. */
export function pageUrl(shelf: Shelf): string {
  return fileUrl(shelf, PAGE)
}

/**
 * Brings in every file of the version that is not there yet. It throws after the last lane has
 * stopped, so that nothing is written behind the back of whoever cleans up.
 */
export async function fillVersion(shelf: Shelf, version: Version, get: typeof fetch) {
  const missing = (await listMissing(shelf, version)).values()
  const faults: unknown[] = []
  const lane = async () => {
    for (const entry of missing) {
      if (faults.length > 0) return
      await keepFile(shelf, version, entry, get).catch((fault: unknown) => faults.push(fault))
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  if (faults.length > 0) throw faults[0]
}

export async function isComplete(shelf: Shelf, version: Version): Promise<boolean> {
  return (await listMissing(shelf, version)).length === 0
}

async function listMissing(shelf: Shelf, version: Version): Promise<readonly PrecacheEntry[]> {
  const cache = await openVersion(shelf, version.name)
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  return version.entries.filter(({ url }) => !kept.has(fileUrl(shelf, url)))
}

async function keepFile(shelf: Shelf, version: Version, entry: PrecacheEntry, get: typeof fetch) {
  const url = fileUrl(shelf, entry.url)
  const isNamedByContent = entry.revision === null
  const cache = await openVersion(shelf, version.name)
  const known = isNamedByContent ? await findElsewhere(shelf, version.name, url) : undefined
  await cache.put(url, known ?? (await getFile(url, entry, get)))
}

async function getFile(url: string, { integrity, revision }: PrecacheEntry, get: typeof fetch) {
  const cache = revision === null ? 'default' : 'no-cache'
  const response = await get(url, { integrity, cache, credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  // A browser refuses an answer that was redirected when it asked for a page.
  return response.redirected
    ? new Response(await response.blob(), { headers: response.headers })
    : response
}

function fileUrl(shelf: Shelf, url: string): string {
  return new URL(url, shelf.scope).href
}
