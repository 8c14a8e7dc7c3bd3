import { checkOf, type Frame } from './frame.ts'
import { has, lowestBit, maskOf, mix, type Mask } from './mix.ts'

export type Gathered =
  | {
      readonly kind: 'some'
      /** Of `blocks`; when they are equal, the whole is there. */
      readonly known: number
      readonly blocks: number
      /** This frame brought nothing that was not known. */
      readonly isOld: boolean
    }
  | { readonly kind: 'whole'; readonly whole: Uint8Array }
  /** All parts came, and are not what was sent. */
  | { readonly kind: 'damaged' }

export interface Gathering {
  /** Takes frames in any order, any number of times, of several wholes at once. */
  readonly add: (frame: Frame) => Gathered
}

/** Half-read wholes that are kept while others come in between. */
const WHOLES_KEPT = 8

/** Puts wholes together from frames, one equation each, as they come. */
export function startGathering(): Gathering {
  const wholes = new Map<string, Rows>()
  return {
    add(frame) {
      const name = `${frame.check} ${frame.blocks} ${frame.length} ${frame.data.length}`
      const rows = wholes.get(name) ?? new Map()
      wholes.delete(name)
      wholes.set(name, rows)
      forgetOldest(wholes)
      const gathered = addToRows(rows, frame)
      if (gathered.kind !== 'some') wholes.delete(name)
      return gathered
    },
  }
}

interface Row {
  readonly mask: Mask
  readonly data: Uint8Array
}

/** By the lowest block in each: no two rows begin with the same. */
type Rows = Map<number, Row>

function forgetOldest(wholes: Map<string, Rows>): void {
  const [oldest] = wholes.keys()
  if (wholes.size > WHOLES_KEPT && oldest !== undefined) wholes.delete(oldest)
}

function addToRows(rows: Rows, frame: Frame): Gathered {
  const { index, blocks, data } = frame
  const row = reduce(rows, { mask: maskOf(index, blocks), data })
  if (row.mask !== 0n) rows.set(lowestBit(row.mask), row)
  if (rows.size < blocks) {
    return { kind: 'some', known: rows.size, blocks, isOld: row.mask === 0n }
  }
  const whole = solve(rows, frame)
  return checkOf(whole) === frame.check ? { kind: 'whole', whole } : { kind: 'damaged' }
}

/** Takes out of a row what other rows know already. */
function reduce(rows: Rows, row: Row): Row {
  let { mask, data } = row
  while (mask !== 0n) {
    const known = rows.get(lowestBit(mask))
    if (known === undefined) break
    mask ^= known.mask
    data = mix(data, known.data)
  }
  return { mask, data }
}

/** From the last block to the first, each row is left with one block. */
function solve(rows: Rows, { blocks, length, data }: Frame): Uint8Array {
  const solved: Uint8Array[] = []
  for (let block = blocks - 1; block >= 0; block -= 1) {
    const row = rows.get(block)
    if (row === undefined) throw new Error('A block without a row')
    const later = solved.flatMap((one, back) => (has(row.mask, blocks - 1 - back) ? [one] : []))
    solved.push(later.reduce(mix, row.data))
  }
  const whole = new Uint8Array(blocks * data.length)
  for (const [index, block] of solved.toReversed().entries()) whole.set(block, index * data.length)
  return whole.subarray(0, length)
}
