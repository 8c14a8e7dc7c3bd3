import { z } from '#src/domain/record/zod.ts'

// The frame that all files of the app have in common, whatever is in them.

export const JOURNEY_FORMAT = 'journey-to-race-equality'

/** SHA-256 in hexadecimal. */
export const digestHex = z.string().check(z.regex(/^[0-9a-f]{64}$/))

export interface JourneyHead {
  readonly kind: string
  /** That of the records in it. */
  readonly version: number
  readonly appVersion: string
  /** Left out where a file must not tell when it was made. */
  readonly writtenAt?: string
  /** Of the content as JSON with sorted keys, in UTF-8. */
  readonly sha256: string | null
}

/** The content stands last and as it was digested, so that another program can check it. */
export function writeJourneyText(head: JourneyHead, contentJson: string): string {
  return `${journeyOpening(head)}${contentJson}${JOURNEY_CLOSING}`
}

/** All that stands before the content. */
export function journeyOpening(head: JourneyHead): string {
  return `${JSON.stringify({ format: JOURNEY_FORMAT, ...head }).slice(0, -1)},"content":`
}

export const JOURNEY_CLOSING = '}\n'
