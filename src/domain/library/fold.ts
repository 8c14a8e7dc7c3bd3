/**
 * The words of a text as a search compares them: without accents, capitals and apostrophes. By
 * Unicode's own rules and not by a language's, so that a search finds the same on every device.
 */
export function searchWords(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

// First up and then down: some letters have a capital of two letters, or two small forms. The last
// small sigma of a Greek word is the one form that depends on where it stands.
function folded(text: string): string {
  return text
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll('ς', 'σ')
}
