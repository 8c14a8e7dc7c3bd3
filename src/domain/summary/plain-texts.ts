// What no file may hold: characters that XML forbids, halves of letters, and marks that turn the
// direction of the words after them, which could make a text read as another.
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- these very characters are to go
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu

export function plainText(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/\r\n?/g, '\n')
}

/** Every text in a value, however deep it lies; all else stays as it is. */
export function plainTexts<T>(value: T): T {
  if (typeof value === 'string') return plainText(value) as T
  if (Array.isArray(value)) return value.map(plainTexts) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [key, plainTexts(part as unknown)])
  return Object.fromEntries(entries) as T
}
