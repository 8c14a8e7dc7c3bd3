// Sealing is age with X25519, so that whoever has a round's key can open a hand-in with any program
// that knows the format. It loads only when it is used.

export interface RoundKeys {
  /** age1…: goes out with the invitation. */
  readonly publicKey: string
  /** AGE-SECRET-KEY-1…: stays on the facilitator's device. */
  readonly privateKey: string
}

export async function newRoundKeys(): Promise<RoundKeys> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption')
  const privateKey = await generateX25519Identity()
  return { privateKey, publicKey: await identityToRecipient(privateKey) }
}

/** Sealing the same twice gives two different results, which says nothing of what is in them. */
export async function seal(plain: Uint8Array, publicKey: string): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.addRecipient(publicKey)
  return encrypter.encrypt(plain)
}

/** What is sealed to it opens with the private key. Null where that is none. */
export async function publicKeyOf(privateKey: string): Promise<string | null> {
  const { identityToRecipient } = await import('age-encryption')
  return identityToRecipient(privateKey).catch(() => null)
}

/** Null where it was sealed to another key, is not what was sealed any more, or the key is none. */
export async function unseal(sealed: Uint8Array, privateKey: string): Promise<Uint8Array | null> {
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  try {
    decrypter.addIdentity(privateKey)
    return await decrypter.decrypt(sealed)
  } catch {
    return null
  }
}
