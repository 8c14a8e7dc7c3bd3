import { canonicalJson } from '#src/domain/record/canonical.ts'
import { readPublicView, type PublicView } from '#src/domain/workshop/public-view.ts'
import { readEnvelope } from '#src/transfer/hand-in/envelope.ts'

// What goes from the tablet to the laptop at the projector, in a code. It is not sealed: the whole
// room sees it anyway.

const MAGIC = [0x6a, 0x70] // "jp"
const VERSION = 1
const HEAD_BYTES = MAGIC.length + 1

export type CarriedView =
  | { readonly ok: true; readonly view: PublicView }
  | {
      readonly ok: false
      /** `handIn`: somebody's sealed answers, which are for the facilitator's device. */
      readonly kind: 'foreign' | 'handIn' | 'newer' | 'damaged'
    }

export function packPublicView(view: PublicView): Uint8Array {
  return Uint8Array.from([...MAGIC, VERSION, ...new TextEncoder().encode(canonicalJson(view))])
}

export function unpackPublicView(bytes: Uint8Array): CarriedView {
  const isOurs = MAGIC.every((byte, index) => bytes[index] === byte)
  if (!isOurs) return { ok: false, kind: isHandIn(bytes) ? 'handIn' : 'foreign' }
  if (bytes[MAGIC.length] !== VERSION) return { ok: false, kind: 'newer' }
  const view = readPublicView(parse(bytes.subarray(HEAD_BYTES)))
  return view === null ? { ok: false, kind: 'damaged' } : { ok: true, view }
}

function isHandIn(bytes: Uint8Array): boolean {
  const read = readEnvelope(bytes)
  return read.ok || read.kind === 'newer'
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
