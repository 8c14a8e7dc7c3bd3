import { bech32 } from '@scure/base'

// Keys of age (X25519) as text: 32 bytes in bech32 (BIP 173). It has a check of its own, so that a
// slip shows before anybody has answered to a key that nothing can be sealed to.

const KEY_BYTES = 32

/** age1…, in lower case. */
export function isPublicKey(text: string): boolean {
  return text === text.toLowerCase() && isKey(text, 'age')
}

/** AGE-SECRET-KEY-1…, in upper case. */
export function isPrivateKey(text: string): boolean {
  return text === text.toUpperCase() && isKey(text, 'age-secret-key-')
}

function isKey(text: string, prefix: string): boolean {
  const read = bech32.decodeUnsafe(text)
  if (read === undefined || read.prefix.toLowerCase() !== prefix) return false
  return bech32.fromWordsUnsafe(read.words)?.length === KEY_BYTES
}
