/** What can be told of JSON before it is read, so that hostile files do not fill the memory. */
export interface JsonShape {
  readonly deepest: number
  /** Objects and arrays, and what is between their commas. */
  readonly values: number
  /** Objects in the lists of the content: records. */
  readonly records: number
  /** Whether every bracket and every text has its end. */
  readonly isWhole: boolean
  /** The bytes of the content as they stand; undefined where the file has none at its end. */
  readonly content: { readonly from: number; readonly to: number } | undefined
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN = new Set([0x7b, 0x5b])
const CLOSE = new Set([0x7d, 0x5d])
const BRACE = 0x7b
const BLANK = new Set([0x20, 0x0a, 0x0d, 0x09])

/** A record stands in a list, in the content, in the file. */
export const RECORD_DEPTH = 4

/** UTF-8 has no byte of a letter in common with the marks of JSON. Stops where `stop` says. */
export function scanJson(bytes: Uint8Array, stop: (shape: Counted) => boolean): JsonShape {
  const counted: Counted = { depth: 0, deepest: 0, values: 0, records: 0 }
  let inText = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (inText) {
      if (byte === BACKSLASH) at += 1
      else if (byte === QUOTE) inText = false
    } else if (byte === QUOTE) inText = true
    else if (byte === COMMA) counted.values += 1
    else if (OPEN.has(byte)) open(counted, byte)
    else if (CLOSE.has(byte)) counted.depth -= 1
    if (stop(counted)) break
  }
  const { deepest, values, records, depth } = counted
  const isWhole = depth === 0 && !inText
  return { deepest, values, records, isWhole, content: isWhole ? contentOf(bytes) : undefined }
}

export interface Counted {
  depth: number
  deepest: number
  values: number
  records: number
}

function open(counted: Counted, byte: number): void {
  counted.depth += 1
  counted.values += 1
  if (counted.depth > counted.deepest) counted.deepest = counted.depth
  if (counted.depth === RECORD_DEPTH && byte === BRACE) counted.records += 1
}

const CONTENT = new TextEncoder().encode('"content":')
/** The head before it is short; a name like this further in belongs to something else. */
const HEAD_MAX = 1000

/** Where the app wrote the file, the content stands last, and its digest is that of these bytes. */
function contentOf(bytes: Uint8Array): JsonShape['content'] {
  let to = bytes.length - 1
  while (to > 0 && BLANK.has(bytes[to] ?? 0)) to -= 1
  const most = Math.min(HEAD_MAX, bytes.length - CONTENT.length)
  for (let from = 0; from < most; from += 1) {
    if (CONTENT.every((byte, index) => bytes[from + index] === byte)) {
      return { from: from + CONTENT.length, to }
    }
  }
  return undefined
}
