/** Without letters that are mistaken for digits, as in Crockford's base 32. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LETTERS = 6
const CODE = /^[0-9A-HJKMNP-TV-Z]{6}$/

/**
 * What a person gets for a response, as K7M-3PX: shows that it has come, and withdraws it. Taken
 * from the response's id, which is random, so that it tells nothing and any device can work it out.
 */
export function receiptCode(responseId: string): string {
  const bytes = (responseId.replaceAll('-', '').match(/../g) ?? []).slice(0, CODE_LETTERS)
  const letters = bytes.map((pair) => LETTERS[Number.parseInt(pair, 16) & 31] ?? '')
  return `${letters.slice(0, 3).join('')}-${letters.slice(3).join('')}`
}

/** Takes a code as people type it: small letters, no dash, O for 0, I or L for 1. */
export function readReceiptCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return CODE.test(letters) ? `${letters.slice(0, 3)}-${letters.slice(3)}` : null
}
