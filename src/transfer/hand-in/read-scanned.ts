import { startSeeing, type Seen } from '#src/transfer/frames/see-frames.ts'
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

export type Scanned = ReadWhole | Extract<Seen, { kind: 'part' | 'still' }>

export interface Reading {
  readonly read: (text: string, nowMs: number) => Scanned
}

/** Takes what a camera sees, in any order and any number of times, from several people at once. */
export function startReading(): Reading {
  const see = startSeeing()
  return {
    read(text, nowMs) {
      const seen = see(text, nowMs)
      if (seen.kind === 'foreign') return readOther(text)
      return seen.kind === 'whole' ? readWhole(seen.whole) : seen
    },
  }
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
