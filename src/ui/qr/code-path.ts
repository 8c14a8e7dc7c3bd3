import { encodeQR } from 'qr'

/** A code as a drawing of squares, one unit a module, with its quiet zone around it. */
export interface CodePath {
  /** Modules from edge to edge, quiet zones included. */
  readonly size: number
  /** All dark modules as one SVG path. */
  readonly path: string
}

/** ISO/IEC 18004, 5.3.8: four modules of light on every side, or readers do not find the code. */
export const QUIET_MODULES = 4

/** Medium correction mends about 15 % of what is misread, and keeps the modules coarse. */
export function codePath(text: string): CodePath {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_MODULES })
  return { size: rows.length, path: rows.map(rowPath).join('') }
}

/** One bar for each run of dark modules: a tenth of the length that squares would need. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue
    const start = x
    while (row[x] === true) x += 1
    path += `M${start} ${y}h${x - start}v1h-${x - start}z`
  }
  return path
}
