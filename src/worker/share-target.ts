import type { Shelf } from './shelf.ts'

// What another app shares with this one comes as a form that is posted. It goes to no server: the
// worker keeps it and hands it to the page, once.

/** As the manifest names them (see build/manifest.ts). */
const ADDRESS = 'share-target'
const FIELD = 'file'
/** The page opens one, and says so of a second: more would only lie in the cache, unread. */
const MOST = 2

export function isShared(shelf: Shelf, { url }: Request): boolean {
  return url === shelf.scope + ADDRESS
}

/** A post is kept, and the page opened where files are; a question of the page gets the next file. */
export function answerShared(shelf: Shelf, request: Request): Promise<Response> {
  return request.method === 'POST' ? keepShared(shelf, request) : giveShared(shelf)
}

async function keepShared(shelf: Shelf, request: Request): Promise<Response> {
  const form = await request.formData()
  const files = form
    .getAll(FIELD)
    .filter((entry) => entry instanceof File)
    .slice(0, MOST)
  // What was shared before and never looked at is not mixed with this.
  await shelf.caches.delete(cacheName(shelf))
  const cache = await shelf.caches.open(cacheName(shelf))
  for (const [place, file] of files.entries()) {
    const headers = { 'X-File-Name': encodeURIComponent(file.name) }
    await cache.put(`${shelf.scope}${ADDRESS}/${place}`, new Response(file, { headers }))
  }
  return Response.redirect(`${shelf.scope}?shared#/open`, 303)
}

async function giveShared(shelf: Shelf): Promise<Response> {
  const cache = await shelf.caches.open(cacheName(shelf))
  const [next] = await cache.keys()
  const file = next && (await cache.match(next.url))
  if (file === undefined || next === undefined) {
    await shelf.caches.delete(cacheName(shelf))
    return new Response(null, { status: 404 })
  }
  await cache.delete(next.url)
  return file
}

/** Not among the names of the versions, which are cleaned away (see shelf.ts). */
function cacheName({ scope }: Shelf): string {
  return `journey-shared|${scope}`
}
