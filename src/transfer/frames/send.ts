import { BLOCK_BYTES, BLOCKS_MAX, checkOf, writeFrame } from './frame.ts'
import { has, maskOf, mix } from './mix.ts'

/** The longest whole that frames can carry, in bytes. */
export const WHOLE_MAX = BLOCK_BYTES * BLOCKS_MAX

/** After so many frames the numbers begin again. */
const INDEX_MAX = 65_535

export interface Sending {
  /** With one, a single picture holds it all, and nothing has to move. */
  readonly blocks: number
  /** The text of a frame: any number from 0 on, to be shown one after the other without end. */
  readonly frame: (number: number) => string
}

/** Empty or longer than {@link WHOLE_MAX}: a fault, to be refused before. */
export function sendInFrames(whole: Uint8Array): Sending {
  if (whole.length === 0 || whole.length > WHOLE_MAX) throw new RangeError('Not for frames')
  const blocks = splitEvenly(whole)
  const head = { blocks: blocks.length, length: whole.length, check: checkOf(whole) }
  return {
    blocks: blocks.length,
    frame: (number) => {
      const index = number % (INDEX_MAX + 1)
      return writeFrame({ ...head, index, data: mixOf(blocks, index) })
    },
  }
}

/** No block is larger than it must be, so that every code is as coarse as it can be. */
function splitEvenly(whole: Uint8Array): Uint8Array[] {
  const count = Math.ceil(whole.length / BLOCK_BYTES)
  const size = Math.ceil(whole.length / count)
  return Array.from({ length: count }, (_, index) => {
    const block = new Uint8Array(size)
    block.set(whole.subarray(index * size, (index + 1) * size))
    return block
  })
}

function mixOf(blocks: readonly Uint8Array[], index: number): Uint8Array {
  const mask = maskOf(index, blocks.length)
  const chosen = blocks.filter((_, block) => has(mask, block))
  return chosen.reduce((sum, block) => mix(sum, block))
}
