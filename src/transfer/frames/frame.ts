import { sha256 } from '@noble/hashes/sha2.js'
import { base32nopad } from '@scure/base'

// What one picture holds: a whole that is short, or a part of one that is longer. In capital
// letters and digits, because a QR code packs those best and every reader reads them alike.

const PREFIX = 'JRE'
const FORMAT = '1'

/** Bytes of the whole in one frame. With its head it fits version 18 at medium correction. */
export const BLOCK_BYTES = 460
/** A mask of 255 bits is what one digest gives. */
export const BLOCKS_MAX = 255

const CHECK_BYTES = 8
const HEAD_BYTES = 1 + 2 + 4 + CHECK_BYTES
const FRAME_CHECK_BYTES = 4

export interface Frame {
  /** Of how many blocks the whole is made, 1 to 255. */
  readonly blocks: number
  /** Below `blocks` the frame holds that block; from there on it holds some blocks mixed. */
  readonly index: number
  /** Bytes of the whole. */
  readonly length: number
  /** Tells wholes apart, and whether one came over unchanged; in hexadecimal. */
  readonly check: string
  readonly data: Uint8Array
}

export type ReadFrame =
  | { readonly ok: true; readonly frame: Frame }
  | {
      readonly ok: false
      /** Not one of ours, one of an app that is newer than this, or one that was misread. */
      readonly kind: 'foreign' | 'newer' | 'damaged'
    }

export function writeFrame(frame: Frame): string {
  const bytes = new Uint8Array(HEAD_BYTES + frame.data.length + FRAME_CHECK_BYTES)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, frame.blocks)
  view.setUint16(1, frame.index)
  view.setUint32(3, frame.length)
  bytes.set(fromHex(frame.check), 7)
  bytes.set(frame.data, HEAD_BYTES)
  const end = bytes.length - FRAME_CHECK_BYTES
  bytes.set(sha256(bytes.subarray(0, end)).subarray(0, FRAME_CHECK_BYTES), end)
  return `${PREFIX}${FORMAT}${base32nopad.encode(bytes)}`
}

export function readFrame(text: string): ReadFrame {
  const shape = /^JRE(\d)([A-Z2-7]*)$/.exec(text)
  if (shape === null) return { ok: false, kind: 'foreign' }
  const [, format, body = ''] = shape
  if (format !== FORMAT) return { ok: false, kind: 'newer' }
  const bytes = decode(body)
  if (bytes === null || !isWhole(bytes)) return { ok: false, kind: 'damaged' }
  const frame = toFrame(bytes)
  return isPossible(frame) ? { ok: true, frame } : { ok: false, kind: 'damaged' }
}

function decode(body: string): Uint8Array | null {
  try {
    return base32nopad.decode(body)
  } catch {
    return null
  }
}

function isWhole(bytes: Uint8Array): boolean {
  const end = bytes.length - FRAME_CHECK_BYTES
  if (end <= HEAD_BYTES) return false
  const check = sha256(bytes.subarray(0, end))
  return bytes.subarray(end).every((byte, index) => byte === check[index])
}

function toFrame(bytes: Uint8Array): Frame {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return {
    blocks: view.getUint8(0),
    index: view.getUint16(1),
    length: view.getUint32(3),
    check: toHex(bytes.subarray(7, HEAD_BYTES)),
    data: bytes.slice(HEAD_BYTES, -FRAME_CHECK_BYTES),
  }
}

/** Blocks are of one size, so that they can be mixed; the last is filled up. */
function isPossible({ blocks, length, data }: Frame): boolean {
  return (
    blocks >= 1 &&
    data.length <= BLOCK_BYTES &&
    length > (blocks - 1) * data.length &&
    length <= blocks * data.length
  )
}

/** The first bytes of SHA-256, in hexadecimal. */
export function checkOf(whole: Uint8Array): string {
  return toHex(sha256(whole).subarray(0, CHECK_BYTES))
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
