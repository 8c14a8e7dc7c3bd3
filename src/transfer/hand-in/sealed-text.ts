import { base64urlnopad } from '@scure/base'

// A sealed hand-in as text, for a record or a file.

export function sealedToText(sealed: Uint8Array): string {
  return base64urlnopad.encode(sealed)
}

/** Null where it is not the text of bytes. */
export function textToSealed(text: string): Uint8Array | null {
  try {
    return base64urlnopad.decode(text)
  } catch {
    return null
  }
}
