/**
 * @typedef {{
 *   name: string,
 *   unit: 'ms' | 'kB' | 'yes',
 *   app: readonly number[],
 *   plain?: readonly number[],
 *   target?: { of: 'app' | 'worst' | 'ratio', max: number },
 *   note?: string,
 * }} Row One line of the table: every value that was measured. For `yes`, 1 is yes and 0 is no.
 */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

/** @param {Row} row */
export function ratioOf({ app, plain }) {
  return plain ? median(app) / median(plain) : undefined
}

/**
 * Whether the target is met; `undefined` where there is none.
 * @param {Row} row
 */
export function isMet(row) {
  if (row.unit === 'yes') return row.app.every((value) => value === 1)
  if (!row.target) return undefined
  const { of, max } = row.target
  const value =
    of === 'ratio' ? ratioOf(row) : of === 'worst' ? Math.max(...row.app) : median(row.app)
  return value !== undefined && value <= max
}
