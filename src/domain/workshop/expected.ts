/** A larger number of people in a room is a slip of the finger. */
export const MOST_EXPECTED = 999

/** The number of people as somebody typed it; null for what is no such number. */
export function readExpected(typed: string): number | null {
  if (!/^\s*\d{1,3}\s*$/.test(typed)) return null
  const expected = Number(typed)
  return expected >= 1 && expected <= MOST_EXPECTED ? expected : null
}
