// Longer ones are refused by some file systems, and cut by some mail programs.
const MOST_LETTERS = 80

/** A name that every file system takes, in any script: "question-pack-autumn-2026.docx". */
export function fileName(parts: readonly string[], ending: string): string {
  const names = parts.map(lettersOf).filter((letters) => letters.length > 0)
  const toSpare = names.length - 1 + names.flat().length - MOST_LETTERS
  for (let spared = 0; spared < toSpare; spared += 1) longestOf(names).pop()
  return `${names.map(joined).filter(Boolean).join('-')}.${ending}`
}

/** What is cut is the name of a body or a paper: its date and version are shorter, and stay whole. */
function longestOf(names: readonly string[][]): string[] {
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest))
}

function lettersOf(part: string): string[] {
  const plain = part.normalize('NFC').toLowerCase()
  return Array.from(withoutEdges(plain.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')))
}

function joined(letters: readonly string[]): string {
  return withoutEdges(letters.join(''))
}

function withoutEdges(name: string): string {
  return name.replaceAll(/^-+|-+$/g, '')
}
