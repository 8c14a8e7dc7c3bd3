import { writeSmallFile } from '#src/transfer/json/small-file.ts'

/**
 * The longest file of hand-ins that is written and that is read, in bytes: several times what one
 * hand-in with the longest notes takes, and no more than a tablet reads at once.
 */
export const HAND_INS_FILE_MAX_BYTES = 5_000_000

/** Left for the head of the file, which is far shorter. */
const HEAD_BYTES = 1000
/** Two quotation marks and a comma. */
const BESIDE_EACH = 3

/** As few files as hold them all, in order; one also where there are none. */
export function writeHandInFiles(sealed: readonly string[], appVersion: string): readonly string[] {
  const parts: string[][] = [[]]
  let bytes = HEAD_BYTES
  for (const one of sealed) {
    const more = one.length + BESIDE_EACH
    if (bytes + more > HAND_INS_FILE_MAX_BYTES) {
      parts.push([])
      bytes = HEAD_BYTES
    }
    parts.at(-1)?.push(one)
    bytes += more
  }
  return parts.map((part) => writeSmallFile('handIns', { sealed: part }, appVersion))
}
