import { pageUrl } from './fill.ts'
import { findFile, type Shelf } from './shelf.ts'

/** Whether the worker answers; anything else goes its usual way. */
export function isOurs(shelf: Shelf, { method, url }: Request): boolean {
  return method === 'GET' && url.startsWith(shelf.scope)
}

/** A page opens from this version; a file may also come from the version an older tab runs on. */
export async function answerRequest(
  shelf: Shelf,
  version: string,
  request: Request,
  get: typeof fetch,
): Promise<Response> {
  const isNavigation = request.mode === 'navigate'
  const kept = await findFile(
    shelf,
    version,
    isNavigation ? addressOf(shelf, request) : request.url,
  )
  if (kept) return kept
  if (!isNavigation) return get(request)
  return get(request).catch(async (error: unknown) => {
    const page = await findFile(shelf, version, pageUrl(shelf))
    if (page) return page
    throw error
  })
}

/** The folder itself is the page, with whatever stands behind the question mark. */
function addressOf(shelf: Shelf, request: Request): string {
  const url = new URL(request.url)
  const address = url.origin + url.pathname
  return address === shelf.scope ? pageUrl(shelf) : address
}
