import { sha256 } from '@noble/hashes/sha2.js'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import { RECORD_VERSION, type RawRecord } from '#src/domain/record/migrations.ts'
import { refused, type FileError, type Refused } from './file-error.ts'
import { tellByFirstBytes } from './first-bytes.ts'
import { JOURNEY_FORMAT } from './journey-format.ts'
import { DEPTH_MAX, FILE_MAX_BYTES, RECORDS_MAX, VALUES_MAX } from './limits.ts'
import { lookThrough } from './look-through.ts'
import { readContent, type JourneyContent } from './read-content.ts'
import { isPlain } from './read-records.ts'
import { scanJson, type JsonShape } from './scan-json.ts'
import { isSmallKind, readSmallFile } from './small-file.ts'

// The one gate for all that comes in. Nothing passes in part: readable, ours, whole, not too new,
// brought up to date, and right in every field; or refused by name.

export type ReadJourneyFile =
  | { readonly ok: true; readonly content: JourneyContent; readonly sha256: string | null }
  | Refused

/** The part of the gate that needs no byte of the file. */
export function checkSize(bytes: number): FileError | undefined {
  if (bytes === 0) return { kind: 'empty' }
  return bytes > FILE_MAX_BYTES ? { kind: 'tooBig', bytes, most: FILE_MAX_BYTES } : undefined
}

/** scanning: how it is built; reading: what it says; checking: each field. */
export type ReadStep = 'scanning' | 'reading' | 'checking'

export function readJourneyFile(
  bytes: Uint8Array,
  onStep: (step: ReadStep) => void = () => {},
): ReadJourneyFile {
  onStep('scanning')
  const early = checkSize(bytes.length) ?? tellByFirstBytes(bytes)
  if (early !== undefined) return refused(early)
  const shape = scanJson(bytes, isTooMuch)
  const size = sizeError(shape)
  if (size !== undefined) return refused(size)
  onStep('reading')
  const text = textOf(bytes)
  if (text === undefined) return refused(brokenError(bytes, shape, 'notText'))
  const raw = parseJson(text)
  if (raw === undefined) return refused(brokenError(bytes, shape, 'notOurs'))
  if (!isPlain(raw) || raw['format'] !== JOURNEY_FORMAT) return refused({ kind: 'notOurs' })
  const hostile = lookThrough(raw)
  if (hostile !== undefined) return refused(hostile)
  onStep('checking')
  return readOurs(raw, text, bytes, shape)
}

function isTooMuch({
  deepest,
  values,
  records,
}: Pick<JsonShape, 'deepest' | 'values' | 'records'>) {
  return deepest > DEPTH_MAX || values > VALUES_MAX || records > RECORDS_MAX
}

function sizeError(shape: JsonShape): FileError | undefined {
  if (shape.deepest > DEPTH_MAX) return { kind: 'tooDeep' }
  return isTooMuch(shape) ? { kind: 'tooMany', most: RECORDS_MAX } : undefined
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const OUR_START = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${JOURNEY_FORMAT}"`)

/** See writeJourneyText. */
const OUR_END = '}}\n'

/** What cannot be read may still show that it was ours once. */
function brokenError(
  bytes: Uint8Array,
  { isWhole }: JsonShape,
  other: 'notText' | 'notOurs',
): FileError {
  const start = new TextDecoder().decode(bytes.subarray(0, 200))
  if (!OUR_START.test(start)) return { kind: other }
  // One quotation mark changed turns all texts after it inside out; its end is there all the same.
  const end = new TextDecoder().decode(bytes.subarray(-OUR_END.length))
  return { kind: isWhole || end === OUR_END ? 'changed' : 'cutShort' }
}

function readOurs(
  raw: RawRecord,
  text: string,
  bytes: Uint8Array,
  shape: JsonShape,
): ReadJourneyFile {
  const { kind, version, sha256: digest, content } = raw
  if (digest !== null && digest !== undefined && !isWhole(digest, content, bytes, shape)) {
    return refused({ kind: 'changed' })
  }
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return refused({ kind: 'wrongValue', path: 'version' })
  }
  if (version > RECORD_VERSION) return refused({ kind: 'newer', version })
  if (typeof kind !== 'string') return refused({ kind: 'wrongValue', path: 'kind' })
  if (isSmallKind(kind)) return readSmall(text)
  const read = readContent(kind, raw, version)
  if ('error' in read) return refused(read.error)
  return { ok: true, content: read, sha256: typeof digest === 'string' ? digest : null }
}

/** First of the bytes as they stand; another program may have laid out the same content anew. */
function isWhole(
  digest: unknown,
  content: unknown,
  bytes: Uint8Array,
  { content: place }: JsonShape,
): boolean {
  if (place !== undefined && hexOf(bytes.subarray(place.from, place.to)) === digest) return true
  return hexOf(new TextEncoder().encode(canonicalJson(content))) === digest
}

function hexOf(bytes: Uint8Array): string {
  return [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Of these the digest is never left out, and their own reader looks at it. */
function readSmall(text: string): ReadJourneyFile {
  const read = readSmallFile(text)
  if (read.ok) return { ok: true, content: { kind: 'small', file: read.file }, sha256: null }
  return refused(read.kind === 'foreign' ? { kind: 'notOurs' } : { kind: 'changed' })
}
