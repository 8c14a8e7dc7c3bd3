import { startReader, type Reader } from './reader.ts'

export type ReadPhoto =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'noCode' | 'tooLarge' | 'notAPicture' }

/** Far above any camera's photo; a film of the same name would fill the memory. */
export const PHOTO_MAX_BYTES = 30_000_000

/** How a photo is opened and read; a test passes its own. */
export interface PhotoTools {
  readonly open: (file: File) => Promise<ImageBitmap>
  readonly start: () => Reader
}

const TOOLS: PhotoTools = { open: (file) => createImageBitmap(file), start: startReader }

/** The code in a photo from the gallery. A file that is too large is not even opened. */
export async function readPhoto(file: File, { open, start } = TOOLS): Promise<ReadPhoto> {
  if (file.size > PHOTO_MAX_BYTES) return { kind: 'tooLarge' }
  const picture = await open(file).catch(() => null)
  if (picture === null) return { kind: 'notAPicture' }
  const reader = start()
  try {
    const text = await reader.read(picture, 'thorough')
    return text === null ? { kind: 'noCode' } : { kind: 'text', text }
  } finally {
    reader.close()
  }
}
