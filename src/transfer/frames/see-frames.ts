import { readFrame, type Frame } from './frame.ts'
import { startGathering } from './gather.ts'

/** What one picture of a code brings. */
export type Seen =
  | { readonly kind: 'foreign' | 'newer' | 'damaged' }
  /** A part of one that is longer than a picture. When all came, the whole is told instead. */
  | { readonly kind: 'part'; readonly known: number; readonly blocks: number }
  | { readonly kind: 'whole'; readonly whole: Uint8Array }
  /** The pictures go on after the last one that was needed: there is nothing to say. */
  | { readonly kind: 'still' }

/** Pictures of a whole that was read count as the same showing until they stop for so long. */
export const STILL_MS = 3000

/** Takes what a camera sees, in any order and any number of times, of several wholes at once. */
export function startSeeing(): (text: string, nowMs: number) => Seen {
  const gathering = startGathering()
  let last = { check: '', atMs: 0 }
  return (text, nowMs) => {
    const read = readFrame(text)
    if (!read.ok) return { kind: read.kind }
    const { frame } = read
    if (isStill(frame, last, nowMs)) {
      last = { ...last, atMs: nowMs }
      return { kind: 'still' }
    }
    const gathered = gathering.add(frame)
    if (gathered.kind === 'some') {
      return { kind: 'part', known: gathered.known, blocks: gathered.blocks }
    }
    last = { check: frame.check, atMs: nowMs }
    return gathered
  }
}

/** A picture that holds it all is shown anew each time: whoever does that wants an answer. */
function isStill(frame: Frame, last: { check: string; atMs: number }, nowMs: number): boolean {
  return frame.blocks > 1 && frame.check === last.check && nowMs - last.atMs < STILL_MS
}
