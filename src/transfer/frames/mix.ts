import { sha256 } from '@noble/hashes/sha2.js'

/** Which blocks a frame holds, the first block in the lowest bit. */
export type Mask = bigint

/**
 * The first frames hold one block each, so that a reader that misses none needs no more. Each frame
 * after them mixes about half of the blocks, chosen by its number: a random linear code over GF(2),
 * in which nearly any frame makes up for any other that was missed.
 * D. J. C. MacKay, Fountain codes, IEE Proceedings Communications 152(6), 2005, 1062–1068, §3.
 */
export function maskOf(index: number, blocks: number): Mask {
  if (index < blocks) return 1n << BigInt(index)
  const mask = randomBits(index) & ((1n << BigInt(blocks)) - 1n)
  return mask === 0n ? 1n << BigInt(index % blocks) : mask
}

/** 256 bits that are the same for everybody. */
function randomBits(index: number): bigint {
  const digest = sha256(Uint8Array.of(index >> 8, index & 255))
  return digest.reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n)
}

/** Adding and taking away are the same: what is in both is in neither. */
export function mix(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((byte, index) => byte ^ (other[index] ?? 0))
}

export function lowestBit(mask: Mask): number {
  let bit = 0
  while (((mask >> BigInt(bit)) & 1n) === 0n) bit += 1
  return bit
}

export function has(mask: Mask, bit: number): boolean {
  return ((mask >> BigInt(bit)) & 1n) === 1n
}
