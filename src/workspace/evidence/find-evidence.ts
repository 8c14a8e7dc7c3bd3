import type { EvidenceItem } from '#src/domain/record/evidence.ts'

/** Those with all the words, in capitals or not and with accents or not; the newest first. */
export function findEvidence<Piece extends { readonly item: EvidenceItem }>(
  evidence: readonly Piece[],
  wanted: string,
): readonly Piece[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean)
  return evidence
    .filter(({ item }) => {
      if (words.length === 0) return true
      const text = plain(`${item.what} ${item.where}`)
      return words.every((word) => text.includes(word))
    })
    .toSorted((one, other) => other.item.date.localeCompare(one.item.date))
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
