/** SHA-256 of a text in UTF-8, or of bytes, in hex; null without HTTPS, where browsers offer no digest. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.isSecureContext || crypto.subtle === undefined) return null
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
