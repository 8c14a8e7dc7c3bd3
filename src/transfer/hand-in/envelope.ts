import { sha256 } from '@noble/hashes/sha2.js'

// What a sealed hand-in shows to everybody: that it is one, and a mark of its round, so that the
// wrong round can be told from a hand-in that was altered.

const MAGIC = [0x6a, 0x68] // "jh"
const VERSION = 1
const MARK_BYTES = 8
const HEAD_BYTES = MAGIC.length + 1 + MARK_BYTES

export interface Envelope {
  readonly roundMark: string
  readonly sealed: Uint8Array
}

export type ReadEnvelope =
  | { readonly ok: true; readonly envelope: Envelope }
  | { readonly ok: false; readonly kind: 'foreign' | 'newer' }

/** Stands for the round's id where others may read it. */
export function roundMark(roundId: string): string {
  const digest = sha256(new TextEncoder().encode(roundId))
  return [...digest.subarray(0, MARK_BYTES)].map(toHex).join('')
}

export function writeEnvelope({ roundMark: mark, sealed }: Envelope): Uint8Array {
  const markBytes = (mark.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return Uint8Array.from([...MAGIC, VERSION, ...markBytes, ...sealed])
}

export function readEnvelope(bytes: Uint8Array): ReadEnvelope {
  const isOurs = MAGIC.every((byte, index) => bytes[index] === byte)
  if (!isOurs || bytes.length <= HEAD_BYTES) return { ok: false, kind: 'foreign' }
  if (bytes[MAGIC.length] !== VERSION) return { ok: false, kind: 'newer' }
  const mark = [...bytes.subarray(HEAD_BYTES - MARK_BYTES, HEAD_BYTES)].map(toHex).join('')
  return { ok: true, envelope: { roundMark: mark, sealed: bytes.slice(HEAD_BYTES) } }
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
