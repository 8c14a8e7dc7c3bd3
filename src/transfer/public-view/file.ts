import { sha256 } from '@noble/hashes/sha2.js'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import { z } from '#src/domain/record/zod.ts'
import { readPublicView, type PublicView } from '#src/domain/workshop/public-view.ts'
import { digestHex, JOURNEY_FORMAT, writeJourneyText } from '#src/transfer/json/journey-format.ts'

// The same view as a file: for a laptop without a camera.

const KIND = 'publicView'
const VERSION = 1

/** In characters. A view takes less than a tenth of it; a file of 200 MB is not looked into. */
export const PUBLIC_VIEW_FILE_MAX = 20_000

export type ReadPublicViewFile =
  | { readonly ok: true; readonly view: PublicView }
  | {
      readonly ok: false
      /** `otherFile`: one of ours, with something else in it. */
      readonly kind: 'foreign' | 'otherFile' | 'newer' | 'damaged'
    }

export function writePublicViewFile(view: PublicView, appVersion: string): string {
  const content = canonicalJson(view)
  const head = { kind: KIND, version: VERSION, appVersion, sha256: digestOf(content) }
  return writeJourneyText(head, content)
}

const headSchema = z.object({
  format: z.literal(JOURNEY_FORMAT),
  kind: z.string(),
  version: z.int().check(z.gte(1)),
})
const bodySchema = z.object({ sha256: digestHex, content: z.unknown() })

export function readPublicViewFile(text: string): ReadPublicViewFile {
  const raw = parse(text)
  const head = headSchema.safeParse(raw)
  if (!head.success) return { ok: false, kind: 'foreign' }
  if (head.data.kind !== KIND) return { ok: false, kind: 'otherFile' }
  if (head.data.version > VERSION) return { ok: false, kind: 'newer' }
  const body = bodySchema.safeParse(raw)
  const isWhole = body.success && digestOf(canonicalJson(body.data.content)) === body.data.sha256
  const view = isWhole ? readPublicView(body.data.content) : null
  return view === null ? { ok: false, kind: 'damaged' } : { ok: true, view }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function digestOf(text: string): string {
  const digest = sha256(new TextEncoder().encode(text))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
