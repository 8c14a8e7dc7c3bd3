// A journey file in a code, packed as gzip: every byte is time before a camera. It is not sealed:
// what goes this way may be published.

const MAGIC = [0x6a, 0x66] // "jf"
const VERSION = 1
const HEAD_BYTES = MAGIC.length + 1

export type ReadCarried =
  /** Not looked into: the one gate for files does that, once it is unpacked. */
  | { readonly ok: true; readonly packed: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly kind: 'foreign' | 'newer' }

export function writeCarried(packed: Uint8Array): Uint8Array {
  return Uint8Array.from([...MAGIC, VERSION, ...packed])
}

export function readCarried(bytes: Uint8Array): ReadCarried {
  const isOurs = MAGIC.every((byte, index) => bytes[index] === byte)
  if (!isOurs || bytes.length <= HEAD_BYTES) return { ok: false, kind: 'foreign' }
  if (bytes[MAGIC.length] !== VERSION) return { ok: false, kind: 'newer' }
  return { ok: true, packed: bytes.slice(HEAD_BYTES) }
}
