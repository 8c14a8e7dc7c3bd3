import { readVersion, type PrecacheEntry, type Version } from '#src/worker/fill.ts'
import type { Shelf } from '#src/worker/shelf.ts'
import { FakeCaches } from './fake-caches.ts'

export const SCOPE = 'https://a.example/app/'

export function aShelf(caches = new FakeCaches(), scope = SCOPE): Shelf {
  return { caches: caches as unknown as CacheStorage, scope }
}

/** A version with a page, an icon and one part that is named by its content. */
export function aVersion(name: string): Version {
  const entries: PrecacheEntry[] = [
    { url: 'index.html', integrity: `sha256-${name}`, revision: name },
    { url: 'icon.png', integrity: 'sha256-icon', revision: 'icon' },
    { url: 'assets/same.js', integrity: 'sha256-same', revision: null },
    { url: `assets/part-${name}.js`, integrity: `sha256-part-${name}`, revision: null },
  ]
  return readVersion(entries)
}

/** Answers each address with its integrity, counts, and fails where it is told to. */
export function aServer({ down = [] }: { down?: readonly string[] } = {}) {
  const asked: string[] = []
  const get: typeof fetch = (input, init) => {
    const url = typeof input === 'object' && 'url' in input ? input.url : input.toString()
    asked.push(url)
    if (down.some((part) => url.includes(part))) return Promise.reject(new TypeError('no network'))
    return Promise.resolve(new Response(init?.integrity ?? 'from the network'))
  }
  return { get, asked }
}
