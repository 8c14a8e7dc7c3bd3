// Longer ones are refused by some file systems, and cut by some mail programs.
const MOST_LETTERS = 80

/** A name that every file system takes, in any script: "question-pack-autumn-2026.docx". */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const short = Array.from(name)
    .slice(0, MOST_LETTERS)
    .join('')
    .replaceAll(/^-+|-+$/g, '')
  return `${short}.${ending}`
}
