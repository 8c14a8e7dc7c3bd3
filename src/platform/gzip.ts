// Packing by the browser itself: all that the app is built for can do it.

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly kind: 'tooLarge' | 'damaged' }

/** https://www.rfc-editor.org/rfc/rfc1952 */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await readAll(inPieces(bytes).pipeThrough(new CompressionStream('gzip')), Infinity)
  if (packed === null) throw new Error('Nothing is larger than without end')
  return packed
}

/**
 * What is small can unpack to what fills the memory: it goes in piece by piece, and nothing more is
 * unpacked once `mostBytes` have come out.
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, mostBytes: number): Promise<Unpacked> {
  try {
    const unpacking = inPieces(bytes).pipeThrough(new DecompressionStream('gzip'))
    const unpacked = await readAll(unpacking, mostBytes)
    return unpacked === null ? { ok: false, kind: 'tooLarge' } : { ok: true, bytes: unpacked }
  } catch {
    return { ok: false, kind: 'damaged' }
  }
}

/** In bytes. At the worst a thousand times as much comes out of one. */
const PIECE_BYTES = 1024

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + PIECE_BYTES))
      at += PIECE_BYTES
    },
  })
}

/** Null where there are more than so many bytes; the rest is not even asked for. */
async function readAll(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > mostBytes) {
      await reader.cancel()
      return null
    }
    pieces.push(read.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
