import { readFrame, type Frame } from '#src/transfer/frames/frame.ts'
import { startGathering } from '#src/transfer/frames/gather.ts'
import { readInvitation } from '#src/transfer/invitation/invitation.ts'
import { readSmallFile, type SmallFile } from '#src/transfer/json/small-file.ts'
import { readEnvelope } from './envelope.ts'
import { textToSealed } from './sealed-text.ts'

// What is in a code or a file that somebody holds out, told before any key is tried.

export type ReadWhole =
  /** One as sealed by a member's device, or all that another facilitator's device gathered. */
  | { readonly kind: 'handIns'; readonly sealed: readonly Uint8Array[] }
  | {
      readonly kind: 'roundKey'
      readonly content: Extract<SmallFile, { kind: 'roundKey' }>['content']
    }
  | { readonly kind: 'invitation' }
  /** Not one of ours, one of a newer app, or one that is not what was written. */
  | { readonly kind: 'foreign' | 'newer' | 'damaged' }

export type Scanned =
  | ReadWhole
  /** A part of one that is longer than a picture. When all came, the whole is told instead. */
  | { readonly kind: 'part'; readonly known: number; readonly blocks: number }
  /** The pictures go on after the last one that was needed: there is nothing to say. */
  | { readonly kind: 'still' }

export interface Reading {
  readonly read: (text: string, nowMs: number) => Scanned
}

/** Pictures of a whole that was read count as the same showing until they stop for so long. */
export const STILL_MS = 3000

/** Takes what a camera sees, in any order and any number of times, from several people at once. */
export function startReading(): Reading {
  const gathering = startGathering()
  let last = { check: '', atMs: 0 }
  return {
    read(text, nowMs) {
      const read = readFrame(text)
      if (!read.ok) return read.kind === 'foreign' ? readOther(text) : { kind: read.kind }
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
      return gathered.kind === 'whole' ? readWhole(gathered.whole) : { kind: 'damaged' }
    },
  }
}

/** A picture that holds it all is shown anew each time: whoever does that wants an answer. */
function isStill(frame: Frame, last: { check: string; atMs: number }, nowMs: number): boolean {
  return frame.blocks > 1 && frame.check === last.check && nowMs - last.atMs < STILL_MS
}

/** Of a code that is not made of frames. */
function readOther(text: string): ReadWhole {
  const invitation = readInvitation(text)
  return { kind: invitation.ok ? 'invitation' : invitation.kind }
}

function readWhole(whole: Uint8Array): ReadWhole {
  const envelope = readEnvelope(whole)
  if (envelope.ok) return { kind: 'handIns', sealed: [whole] }
  if (envelope.kind === 'newer') return { kind: 'newer' }
  return readHandInFile(new TextDecoder().decode(whole))
}

/** The text of a file, whichever way it came. */
export function readHandInFile(text: string): ReadWhole {
  const read = readSmallFile(text)
  if (!read.ok) return { kind: read.kind }
  const { file } = read
  switch (file.kind) {
    case 'handIn':
      return fromBase64([file.content.sealed])
    case 'handIns':
      return fromBase64(file.content.sealed)
    case 'roundKey':
      return { kind: 'roundKey', content: file.content }
    case 'invitation':
      return { kind: 'invitation' }
    case 'publicView':
      return { kind: 'foreign' }
  }
}

function fromBase64(texts: readonly string[]): ReadWhole {
  const sealed = texts.map(textToSealed).filter((one) => one !== null)
  return sealed.length === texts.length ? { kind: 'handIns', sealed } : { kind: 'damaged' }
}
