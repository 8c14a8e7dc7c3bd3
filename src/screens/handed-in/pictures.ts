import { sendInFrames, WHOLE_MAX, type Sending } from '#src/transfer/frames/send.ts'
import { textToSealed } from '#src/transfer/hand-in/sealed-text.ts'

/** Null where notes are so long that no row of pictures can hold them: then a file does. */
export function toPictures(sealed: string): Sending | null {
  const bytes = textToSealed(sealed)
  if (bytes === null || bytes.length === 0 || bytes.length > WHOLE_MAX) return null
  return sendInFrames(bytes)
}
