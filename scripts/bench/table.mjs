import { isMet, median, ratioOf } from '#scripts/bench/figures.mjs'

/** @typedef {import('#scripts/bench/figures.mjs').Row} Row */

const HEAD = ['', 'App', 'Plain page', 'Ratio', 'Target', 'Met']

/** @param {readonly Row[]} rows */
export function table(rows) {
  const cells = [HEAD, ...rows.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const lines = cells.map((row) => row.map((cell, column) => pad(cell, column, widths)).join('  '))
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  const notes = rows.filter(({ note }) => note).map(({ name, note }) => `${name}: ${note}`)
  return [lines[0], rule, ...lines.slice(1), '', ...notes].join('\n')
}

/**
 * Names from the start of their column, figures to the end of theirs.
 * @param {string} cell
 * @param {number} column
 * @param {readonly number[]} widths
 */
function pad(cell, column, widths) {
  const width = widths[column] ?? 0
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

/** @param {Row} row */
function cellsOf(row) {
  const ratio = ratioOf(row)
  const met = isMet(row)
  return [
    row.name,
    valuesOf(row.app, row.unit),
    row.plain ? valuesOf(row.plain, row.unit) : '–',
    ratio === undefined ? '–' : ratio.toFixed(2),
    targetOf(row),
    met === undefined ? '' : met ? 'yes' : 'NO',
  ]
}

/**
 * The median, and the least and the most where they differ.
 * @param {readonly number[]} values
 * @param {Row['unit']} unit
 */
function valuesOf(values, unit) {
  if (unit === 'yes') return `${values.filter((value) => value === 1).length} of ${values.length}`
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(
    (value) => (unit === 'kB' ? (value / 1000).toFixed(1) : String(Math.round(value))),
  )
  return least === most ? `${middle} ${unit}` : `${middle} ${unit} (${least}–${most})`
}

/** @param {Row} row */
function targetOf({ target, unit }) {
  if (unit === 'yes') return 'always'
  if (!target) return '–'
  if (target.of === 'ratio') return `ratio ≤ ${target.max}`
  const max = unit === 'kB' ? target.max / 1000 : target.max
  return `${target.of === 'worst' ? 'each ' : ''}≤ ${max} ${unit}`
}
