import { createHash } from 'node:crypto'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { Everything } from '#src/domain/record/everything.ts'
import { KIND_NAMES } from '#src/domain/record/kinds.ts'
import { writeJourneyFile } from '#src/transfer/json/journey-file.ts'
import { writeJourneyText } from '#src/transfer/json/journey-format.ts'
import { NOW } from '#tests/support/records.ts'

const sha256Hex = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

export const bytesOf = (text: string) => new TextEncoder().encode(text)

export const WRITING = {
  now: NOW,
  appVersion: '0.1.0',
  digest: async (text: string) => sha256Hex(text),
}

export function everythingOf(records: Partial<Everything> = {}): Everything {
  const empty = Object.fromEntries(KIND_NAMES.map((kind) => [kind, []]))
  return { ...empty, ...records } as unknown as Everything
}

export function writtenFile(everything: Everything): Promise<string> {
  return writeJourneyFile(everything, WRITING)
}

/** Any content under a head that fits it, as a program with bad intent would write it. */
export function forgedFile(content: unknown, head: Record<string, unknown> = {}): string {
  const contentJson = typeof content === 'string' ? content : canonicalJson(content)
  const whole = { kind: 'everything', version: 1, appVersion: '0.1.0', writtenAt: NOW }
  return writeJourneyText({ ...whole, sha256: sha256Hex(contentJson), ...head }, contentJson)
}
