import { sha256 } from '@noble/hashes/sha2.js'
import { canonicalJson } from '#src/domain/record/canonical.ts'

/**
 * The same content has the same id on every device, however often it comes in. Not the digest in the
 * file, which is missing where a browser had none.
 */
export function contentId(content: object): string {
  const bytes = sha256(new TextEncoder().encode(canonicalJson(content)))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
