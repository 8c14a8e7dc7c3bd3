import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { Everything } from '#src/domain/record/everything.ts'
import { time } from '#src/domain/record/fields.ts'
import { KIND_NAMES, KINDS, type Kind } from '#src/domain/record/kinds.ts'
import { RECORD_VERSION } from '#src/domain/record/migrations.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { tombstoneSchema } from '#src/domain/record/tombstone.ts'
import { z } from '#src/domain/record/zod.ts'
import { digestHex, JOURNEY_FORMAT, writeJourneyText } from './journey-format.ts'
import { whatLeaves } from './what-leaves.ts'

type Lists = {
  [K in Kind]: z.ZodMiniArray<z.ZodMiniUnion<[(typeof KINDS)[K], typeof tombstoneSchema]>>
}

const lists = Object.fromEntries(
  KIND_NAMES.map((kind) => [kind, z.array(z.union([KINDS[kind], tombstoneSchema]))]),
) as unknown as Lists

/** A file that the app writes to be read by the app. Its version is that of the records in it. */
export const journeyFileSchema = z.object({
  format: z.literal(JOURNEY_FORMAT),
  kind: z.literal('everything'),
  version: z.literal(RECORD_VERSION),
  appVersion: z.string(),
  writtenAt: time,
  /** Of the content as JSON with sorted keys, in UTF-8; null where the browser offers no digest. */
  sha256: z.nullable(digestHex),
  content: z.object(lists),
})
export type JourneyFile = z.infer<typeof journeyFileSchema>

export interface Writing {
  readonly now: string
  readonly appVersion: string
  /** SHA-256 of the text in UTF-8, in hexadecimal; null without HTTPS, where there is none. */
  readonly digest: (text: string) => Promise<string | null>
}

/** The same records give the same content, to the letter, in whatever order they were read. */
export async function writeJourneyFile(
  everything: Everything,
  { now, appVersion, digest }: Writing,
): Promise<string> {
  const contentJson = [...contentPieces(whatLeaves(everything))].join('')
  const sha256 = await digest(contentJson)
  return writeJourneyText(
    { kind: 'everything', version: RECORD_VERSION, appVersion, writtenAt: now, sha256 },
    contentJson,
  )
}

/** The canonical JSON of all the lists, in pieces that a page can write between two pictures. */
export function* contentPieces(leaving: Everything): Generator<string> {
  let before = '{'
  for (const kind of KIND_NAMES.toSorted()) {
    const records = sortById(leaving[kind])
    yield `${before}${JSON.stringify(kind)}:[`
    for (let at = 0; at < records.length; at += PIECE) {
      const piece = records.slice(at, at + PIECE).map(canonicalJson)
      yield whole(`${at > 0 ? ',' : ''}${piece.join(',')}`)
    }
    before = '],'
  }
  yield ']}'
}

/**
 * Half of a letter, as a text that was cut can end with it: JSON has it as an escape, and no others
 * of its sort. The gate takes no file with one in it, so nothing of the work would come back.
 */
const HALF_LETTER = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g

function whole(json: string): string {
  return json.includes('\\ud') ? json.replaceAll(HALF_LETTER, '$1\ufffd') : json
}

/** Records in a piece. */
const PIECE = 50

function sortById(records: readonly Envelope[]): Envelope[] {
  return records.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
}
