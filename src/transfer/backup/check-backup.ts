import { sha256 } from '@noble/hashes/sha2.js'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import { KIND_NAMES, type Kind } from '#src/domain/record/kinds.ts'
import { RECORD_VERSION } from '#src/domain/record/migrations.ts'
import { z } from '#src/domain/record/zod.ts'
import { digestHex, JOURNEY_FORMAT } from '#src/transfer/json/journey-format.ts'

// Reading a backup again from its very bytes, as whoever restores it will. Nothing is stored. It
// takes a while: run it beside the page.

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

const headSchema = z.object({
  format: z.literal(JOURNEY_FORMAT),
  kind: z.literal('everything'),
  version: z.int().check(z.gte(1)),
})

const bodySchema = z.object({
  writtenAt: z.iso.datetime(),
  sha256: z.nullable(digestHex),
  content: z.record(z.string(), z.array(z.unknown())),
})

/** Reads, digests and counts. What each record says was checked when it was stored. */
export function checkContent(bytes: Uint8Array): CheckedContent {
  const raw = parse(bytes)
  if (raw === undefined) return { ok: false, kind: isBegun(bytes) ? 'damaged' : 'notOurs' }
  const head = headSchema.safeParse(raw)
  if (!head.success) return { ok: false, kind: 'notOurs' }
  if (head.data.version > RECORD_VERSION) return { ok: false, kind: 'newer' }
  const body = bodySchema.safeParse(raw)
  if (!body.success || !isWhole(body.data)) return { ok: false, kind: 'damaged' }
  const { writtenAt, content } = body.data
  return { ok: true, writtenAt, counts: countsOf(content) }
}

/** SHA-256 in hexadecimal: one file is told from another by it. */
export function digestOf(bytes: Uint8Array): string {
  return [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function countsOf(content: Readonly<Record<string, readonly unknown[]>>): KindCounts {
  const counts = KIND_NAMES.map((kind) => [
    kind,
    Object.hasOwn(content, kind) ? (content[kind]?.length ?? 0) : 0,
  ])
  return Object.fromEntries(counts) as KindCounts
}

function isWhole({ sha256: digest, content }: z.infer<typeof bodySchema>): boolean {
  // Written where the browser offers no digest.
  if (digest === null) return true
  try {
    return digestOf(new TextEncoder().encode(canonicalJson(content))) === digest
  } catch {
    // Brackets in brackets, thousands deep, can be read but not written again.
    return false
  }
}

function isBegun(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200))
  return start.startsWith(`{"format":"${JOURNEY_FORMAT}"`)
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
