import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { DEPTH_MAX } from './limits.ts'
import { lookThrough } from './look-through.ts'
import { RECORD_DEPTH, scanJson } from './scan-json.ts'

/**
 * What is left of a damaged row, as a file can have it. A row can be damaged in any way, also in one
 * for which the gate refuses the whole file: a forbidden name, or more levels than it takes. One such
 * row would then keep every backup from being made, for good. Nothing is read from it any more, so it
 * goes as its JSON in a text, where it does no harm and can still be looked at, cut as any text is.
 * Null where it cannot even be written as JSON.
 */
export function rawForGate(raw: unknown): unknown {
  const json = jsonOf(raw)
  if (json === undefined) return null
  return isTooDeep(json) || lookThrough(JSON.parse(json)) !== undefined
    ? json.slice(0, TEXT_MAX)
    : raw
}

/** Undefined for what goes round in a circle, is endlessly deep, or is no value of JSON. */
function jsonOf(raw: unknown): string | undefined {
  try {
    return JSON.stringify(raw)
  } catch {
    return undefined
  }
}

/** Asked first: what looks through the values goes down into each. */
function isTooDeep(json: string): boolean {
  const most = DEPTH_MAX - RECORD_DEPTH
  return scanJson(new TextEncoder().encode(json), ({ deepest }) => deepest > most).deepest > most
}
