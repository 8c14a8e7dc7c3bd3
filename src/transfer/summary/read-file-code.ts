import { startSeeing, type Seen } from '#src/transfer/frames/see-frames.ts'
import { readHandInFile } from '#src/transfer/hand-in/read-scanned.ts'
import { readInvitation } from '#src/transfer/invitation/invitation.ts'
import { unpackPublicView } from '#src/transfer/public-view/carry.ts'
import { readCarried } from './carry-file.ts'

/** A code of the app that is for another place, or one that is of no use. */
export type WrongCode =
  | 'handIn'
  | 'roundKey'
  | 'invitation'
  | 'publicView'
  | 'foreign'
  | 'newer'
  | 'damaged'

export type FileCode =
  | { readonly kind: 'file'; readonly packed: Uint8Array<ArrayBuffer> }
  | Extract<Seen, { kind: 'part' | 'still' }>
  | { readonly kind: WrongCode }

/** Reads what comes into view, until a journey file is whole. Of anything else it says what it is. */
export function startReadingFile(): (text: string, nowMs: number) => FileCode {
  const see = startSeeing()
  return (text, nowMs) => {
    const seen = see(text, nowMs)
    if (seen.kind === 'foreign') return { kind: tellText(text) }
    return seen.kind === 'whole' ? readWhole(seen.whole) : seen
  }
}

/** Of a code that is not made of frames: a link to join, or of somebody else. */
function tellText(text: string): WrongCode {
  const read = readInvitation(text)
  return read.ok ? 'invitation' : read.kind
}

function readWhole(whole: Uint8Array): FileCode {
  const read = readCarried(whole)
  if (read.ok) return { kind: 'file', packed: read.packed }
  return { kind: read.kind === 'newer' ? 'newer' : tellWhole(whole) }
}

function tellWhole(whole: Uint8Array): WrongCode {
  const view = unpackPublicView(whole)
  if (view.ok) return 'publicView'
  if (view.kind !== 'foreign') return view.kind
  const { kind } = readHandInFile(new TextDecoder().decode(whole))
  return kind === 'handIns' ? 'handIn' : kind
}
