import type { Everything } from '#src/domain/record/everything.ts'
import { RECORD_VERSION } from '#src/domain/record/migrations.ts'
import { contentPieces } from '#src/transfer/json/journey-file.ts'
import { JOURNEY_CLOSING, journeyOpening } from '#src/transfer/json/journey-format.ts'

export interface WritingBackup {
  readonly now: string
  readonly appVersion: string
  /** SHA-256 in hexadecimal; null without HTTPS, where there is none. */
  readonly digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<string | null>
  /** Called between two pieces, so that the page can draw and hear a press. */
  readonly rest: () => Promise<void>
}

/** The journey file of what may leave, in UTF-8: the same as in one go, without holding up the page. */
export async function writeBackup(
  leaving: Everything,
  { now, appVersion, digest, rest }: WritingBackup,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  for (const piece of contentPieces(leaving)) {
    pieces.push(encoder.encode(piece))
    await rest()
  }
  const content = joined(pieces)
  await rest()
  const head = {
    kind: 'everything',
    version: RECORD_VERSION,
    appVersion,
    writtenAt: now,
    sha256: await digest(content),
  }
  return joined([encoder.encode(journeyOpening(head)), content, encoder.encode(JOURNEY_CLOSING)])
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
