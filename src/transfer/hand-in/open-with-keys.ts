import { openHandIn, type Gatherer, type OpenedHandIn } from './hand-over.ts'

/** A round has more than one key where two devices invited to it before they met. */
export async function openWithKeys(
  sealed: Uint8Array,
  round: Omit<Gatherer, 'privateKey'>,
  privateKeys: readonly string[],
): Promise<OpenedHandIn> {
  let opened: OpenedHandIn = { ok: false, kind: 'altered' }
  for (const privateKey of privateKeys) {
    opened = await openHandIn(sealed, { ...round, privateKey })
    // Only what a key does not fit may be for another one.
    if (opened.ok || opened.kind !== 'altered') return opened
  }
  return opened
}
