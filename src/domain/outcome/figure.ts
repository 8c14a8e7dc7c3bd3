/** The most digits that a number keeps exactly, with room for a sign and a point. */
const MOST_LETTERS = 15
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/
const PLAIN = /^-?\d+([.,]\d+)?$/

/**
 * A figure as people type it: "1,200", "12.5", "12,5". A comma before three digits parts thousands.
 * null when blank, undefined when it is no number.
 */
export function readFigure(typed: string): number | null | undefined {
  const text = typed.trim().replace('−', '-')
  if (text === '') return null
  if (text.length > MOST_LETTERS) return undefined
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''))
  // Nobody means the minus of a zero.
  return PLAIN.test(text) ? Number(text.replace(',', '.')) + 0 : undefined
}
