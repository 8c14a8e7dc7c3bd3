import { sha256 } from '@noble/hashes/sha2.js'
import { KIND_NAMES, type Kind } from '#src/domain/record/kinds.ts'
import type { FileError } from '#src/transfer/json/file-error.ts'
import { readJourneyFile } from '#src/transfer/json/read-journey-file.ts'

// Reading a backup again from its very bytes, through the gate that whoever restores it goes
// through. Nothing is stored. It takes a while: run it beside the page.

export type KindCounts = Readonly<Record<Kind, number>>

export type CheckedContent =
  | {
      readonly ok: true
      /** ISO 8601. */
      readonly writtenAt: string
      readonly counts: KindCounts
    }
  /** notOurs: no backup of this app. newer: of an app that this one does not know. */
  | { readonly ok: false; readonly kind: 'damaged' | 'notOurs' | 'newer' }

/** Whole, brought up to date, and right in every field of every record; then counted. */
export function checkContent(bytes: Uint8Array): CheckedContent {
  const read = readJourneyFile(bytes)
  if (!read.ok) return { ok: false, kind: SAID_OF[read.error.kind] }
  const { content } = read
  if (content.kind !== 'everything') return { ok: false, kind: 'notOurs' }
  return { ok: true, writtenAt: content.writtenAt, counts: countsOf(content.records) }
}

/** What the gate tells apart, in the three words that matter to whoever relies on the file. */
const SAID_OF: Readonly<Record<FileError['kind'], 'damaged' | 'notOurs' | 'newer'>> = {
  empty: 'notOurs',
  otherFile: 'notOurs',
  locked: 'notOurs',
  notText: 'notOurs',
  notOurs: 'notOurs',
  newer: 'newer',
  unknownKind: 'newer',
  tooBig: 'damaged',
  cutShort: 'damaged',
  changed: 'damaged',
  tooDeep: 'damaged',
  tooMany: 'damaged',
  wrongValue: 'damaged',
  wrongDate: 'damaged',
  brokenText: 'damaged',
  forbiddenName: 'damaged',
  duplicateId: 'damaged',
}

/** SHA-256 in hexadecimal: one file is told from another by it. */
export function digestOf(bytes: Uint8Array): string {
  return [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function countsOf(content: Readonly<Record<Kind, readonly unknown[]>>): KindCounts {
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, content[kind].length])) as KindCounts
}
