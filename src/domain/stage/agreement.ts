/**
 * Van der Eijk's agreement A: 1 when all say the same, 0 when spread evenly, −1 when split into two
 * camps. It uses the order of the categories only, and tells a split from a spread.
 * C. van der Eijk, Quality & Quantity 35(3), 2001, 325–341.
 *
 * `counts` holds how many chose each category, in order, for any number of categories.
 */
export function agreement(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total <= 0 || counts.some((count) => count < 0)) throw new RangeError('Nothing to compare')
  return peel(counts).reduce(
    (sum, { pattern, share }) => sum + (share * agreementOfPattern(pattern)) / total,
    0,
  )
}

interface Layer {
  readonly pattern: readonly boolean[]
  /** How many answers lie in the layer. */
  readonly share: number
}

/** Cuts the counts into layers of equal height. */
function peel(counts: readonly number[]): Layer[] {
  const heights = [...new Set(counts)].filter((count) => count > 0).toSorted((a, b) => a - b)
  return heights.map((height, index) => {
    const pattern = counts.map((count) => count >= height)
    const thickness = height - (heights[index - 1] ?? 0)
    return { pattern, share: thickness * pattern.filter(Boolean).length }
  })
}

function agreementOfPattern(pattern: readonly boolean[]): number {
  const categories = pattern.length
  const chosen = pattern.filter(Boolean).length
  if (chosen === 1) return 1
  if (chosen === categories) return 0
  return unimodality(pattern) * (1 - (chosen - 1) / (categories - 1))
}

/** Weighs triples with the gap at an end (110, 011) against triples with the gap inside (101). */
function unimodality(pattern: readonly boolean[]): number {
  const triples = listTriples(pattern)
  const united = triples.filter(([first, , last]) => first !== last).length
  const divided = triples.length - united
  const categories = pattern.length
  return (
    ((categories - 2) * united - (categories - 1) * divided) /
    ((categories - 2) * (united + divided))
  )
}

type Triple = readonly [boolean, boolean, boolean]

/** The triples, in order, of which exactly two are chosen. */
function listTriples(pattern: readonly boolean[]): Triple[] {
  return pattern
    .flatMap((first, i) =>
      pattern
        .slice(i + 1)
        .flatMap((second, j) =>
          pattern.slice(i + j + 2).map((third): Triple => [first, second, third]),
        ),
    )
    .filter((triple) => triple.filter(Boolean).length === 2)
}
