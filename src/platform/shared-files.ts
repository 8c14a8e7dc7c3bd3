// What another app shared with this one. The worker holds it (see src/worker/share-target.ts), and
// nothing of it was ever sent to a server.

/** Stands in the address only when the worker has something. */
const MARK = '?shared'

/** A wrong share of thousands must not fill the memory: two are enough to say that one is wanted. */
const MOST = 2

/** Each is given once; none where nothing was shared. */
export async function takeSharedFiles(): Promise<readonly File[]> {
  if (location.search !== MARK) return []
  history.replaceState(history.state, '', location.pathname + location.hash)
  const files: File[] = []
  while (files.length < MOST) {
    const file = await nextFile()
    if (file === undefined) break
    files.push(file)
  }
  return files
}

async function nextFile(): Promise<File | undefined> {
  const address = new URL('share-target', document.baseURI)
  const answer = await fetch(address).catch(() => undefined)
  const name = answer?.headers.get('X-File-Name')
  // A server that knows nothing of this answers in its own way.
  if (answer?.ok !== true || name === null || name === undefined) return undefined
  return new File([await answer.blob()], decodeURIComponent(name))
}
