import { sha256 } from '@noble/hashes/sha2.js'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import { RECORD_VERSION } from '#src/domain/record/migrations.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'
import { publicViewSchema } from '#src/domain/workshop/public-view.ts'
import { roundKeySchema } from '#src/transfer/invitation/round-key.ts'
import { digestHex, JOURNEY_FORMAT, writeJourneyText } from './journey-format.ts'

// Files that go from one device to another on the day. None tells when it was made: of a hand-in
// that would say whose it is.

/** As long as what a device keeps of one hand-in (see sealedCopySchema). */
const SEALED_MAX = 1_000_000

const sealed = z.string().check(z.regex(/^[\w-]+$/), z.maxLength(SEALED_MAX))

export const SMALL_CONTENTS = {
  invitation: z.object({ invitation: z.string() }),
  /** In base64url, as `sealHandIn` made it. */
  handIn: z.object({ sealed }),
  handIns: z.object({ sealed: z.array(sealed) }),
  roundKey: roundKeySchema,
  /** What the room sees now: for a laptop without a camera. */
  publicView: publicViewSchema,
} as const

export type SmallKind = keyof typeof SMALL_CONTENTS
export type SmallContent<K extends SmallKind> = Immutable<z.infer<(typeof SMALL_CONTENTS)[K]>>

export type SmallFile = {
  [K in SmallKind]: { readonly kind: K; readonly content: SmallContent<K> }
}[SmallKind]

export type ReadSmallFile =
  | { readonly ok: true; readonly file: SmallFile }
  | {
      readonly ok: false
      /** Not one of these files, one of a newer app, or one that is not whole any more. */
      readonly kind: 'foreign' | 'newer' | 'damaged'
    }

/** The same content gives the same file, to the letter. */
export function writeSmallFile<K extends SmallKind>(
  kind: K,
  content: SmallContent<K>,
  appVersion: string,
): string {
  const contentJson = canonicalJson(content)
  const head = { kind, version: RECORD_VERSION, appVersion, sha256: digestOf(contentJson) }
  return writeJourneyText(head, contentJson)
}

const headSchema = z.object({
  format: z.literal(JOURNEY_FORMAT),
  kind: z.string(),
  version: z.int().check(z.gte(1)),
})
const bodySchema = z.object({ sha256: digestHex, content: z.unknown() })

export function readSmallFile(text: string): ReadSmallFile {
  const raw = parseJson(text)
  if (raw === undefined) return { ok: false, kind: isCutOff(text) ? 'damaged' : 'foreign' }
  const head = headSchema.safeParse(raw)
  if (!head.success) return { ok: false, kind: 'foreign' }
  const { kind, version } = head.data
  if (version > RECORD_VERSION) return { ok: false, kind: 'newer' }
  if (!isSmallKind(kind)) return { ok: false, kind: 'foreign' }
  const body = bodySchema.safeParse(raw)
  if (!body.success || !isWhole(body.data)) return { ok: false, kind: 'damaged' }
  const content = SMALL_CONTENTS[kind].safeParse(body.data.content)
  if (!content.success) return { ok: false, kind: 'damaged' }
  return { ok: true, file: { kind, content: content.data } as SmallFile }
}

function isWhole({ sha256: digest, content }: z.infer<typeof bodySchema>): boolean {
  try {
    return digestOf(canonicalJson(content)) === digest
  } catch {
    // Brackets in brackets, thousands deep, can be read but not written again.
    return false
  }
}

export function isSmallKind(kind: string): kind is SmallKind {
  return Object.hasOwn(SMALL_CONTENTS, kind)
}

function isCutOff(text: string): boolean {
  return text.trimStart().startsWith(`{"format":"${JOURNEY_FORMAT}"`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.trim())
  } catch {
    return undefined
  }
}

function digestOf(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
