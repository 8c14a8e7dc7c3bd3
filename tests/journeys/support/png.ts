import { inflateSync } from 'node:zlib'

/** Red, green, blue and opacity of every dot, a byte each. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

const SIGNATURE_BYTES = 8
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 6: 4 }

/** Reads what browsers write: eight bits a channel, not interlaced. https://www.w3.org/TR/png-3/ */
export function readPng(file: Uint8Array): Picture {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const packed: Uint8Array[] = []
  let head: Head | undefined
  for (let at = SIGNATURE_BYTES; at < file.length;) {
    const length = view.getUint32(at)
    const kind = String.fromCharCode(...file.subarray(at + 4, at + 8))
    const start = at + 8
    if (kind === 'IHDR') head = readHead(view, start)
    if (kind === 'IDAT') packed.push(file.subarray(start, start + length))
    at = start + length + 4
  }
  if (head === undefined) throw new Error('No PNG')
  const rows = unfilter(inflateSync(Buffer.concat(packed)), head)
  return { width: head.width, height: head.height, data: toRgba(rows, head.channels) }
}

interface Head {
  readonly width: number
  readonly height: number
  readonly channels: number
}

function readHead(view: DataView, at: number): Head {
  const channels = CHANNELS[view.getUint8(at + 9)]
  const isPlain = view.getUint8(at + 8) === 8 && view.getUint8(at + 12) === 0
  if (channels === undefined || !isPlain) throw new Error('A PNG of another make')
  return { width: view.getUint32(at), height: view.getUint32(at + 4), channels }
}

/** Each row begins with how it was told from the dots before and above it. */
function unfilter(raw: Uint8Array, { width, height, channels }: Head): Uint8Array {
  const stride = width * channels
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const before = x < channels ? 0 : (rows[at - channels] ?? 0)
      const above = y === 0 ? 0 : (rows[at - stride] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (rows[at - stride - channels] ?? 0)
      rows[at] = (raw[at + y + 1] ?? 0) + guess(filter, before, above, corner)
    }
  }
  return rows
}

function guess(filter: number, before: number, above: number, corner: number): number {
  if (filter === 1) return before
  if (filter === 2) return above
  if (filter === 3) return (before + above) >> 1
  return filter === 4 ? paeth(before, above, corner) : 0
}

function paeth(before: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, before - corner, before + above - 2 * corner].map(Math.abs)
  if (a === undefined || b === undefined || c === undefined) return 0
  if (a <= b && a <= c) return before
  return b <= c ? above : corner
}

function toRgba(rows: Uint8Array, channels: number): Uint8Array {
  const count = rows.length / channels
  const data = new Uint8Array(count * 4).fill(255)
  for (let dot = 0; dot < count; dot += 1) {
    for (let channel = 0; channel < 4; channel += 1) {
      const from = channels === 1 ? 0 : channel
      if (channel < 3 || channels === 4) {
        data[dot * 4 + channel] = rows[dot * channels + from] ?? 0
      }
    }
  }
  return data
}
