import { readFrame } from '#src/transfer/frames/frame.ts'
import { startGathering } from '#src/transfer/frames/gather.ts'
import { unpackPublicView, type CarriedView } from './carry.ts'

export type ReadCode =
  | CarriedView
  /** One of several pictures; the others are still to come. */
  | { readonly ok: false; readonly kind: 'some'; readonly known: number; readonly blocks: number }
  /** An invitation to a round. */
  | { readonly ok: false; readonly kind: 'invitation' }

/** Reads what comes into view, one text after the other, until one is a view for the room. */
export function startReading(): (text: string) => ReadCode {
  const gathering = startGathering()
  return (text) => {
    if (INVITATION.test(text)) return { ok: false, kind: 'invitation' }
    const read = readFrame(text.trim())
    if (!read.ok) return read
    const gathered = gathering.add(read.frame)
    if (gathered.kind === 'whole') return unpackPublicView(gathered.whole)
    if (gathered.kind === 'damaged') return { ok: false, kind: 'damaged' }
    const { known, blocks } = gathered
    return { ok: false, kind: 'some', known, blocks }
  }
}

/** A link to join, as the app writes it. */
const INVITATION = /#\/(?:practice\/)?join\//
