import { base64urlnopad, hex } from '@scure/base'

// A random id in 22 letters in the place of 36. What is no such id stays as it is, behind a mark
// where it could be taken for one; no id begins with that mark.

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** The last letter of 16 bytes carries two bits only. */
const PACKED = /^[\w-]{21}[AQgw]$/
const AS_IT_IS = '='

export function packId(id: string): string {
  if (UUID.test(id)) return base64urlnopad.encode(hex.decode(id.replaceAll('-', '')))
  return PACKED.test(id) ? AS_IT_IS + id : id
}

export function unpackId(packed: string): string {
  if (packed.startsWith(AS_IT_IS)) return packed.slice(AS_IT_IS.length)
  if (!PACKED.test(packed)) return packed
  const digits = hex.encode(base64urlnopad.decode(packed))
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
