/** SHA-256 of a text, in hex; null without HTTPS, where browsers offer no digest. */
export async function sha256(text: string): Promise<string | null> {
  if (!globalThis.isSecureContext || crypto.subtle === undefined) return null
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
