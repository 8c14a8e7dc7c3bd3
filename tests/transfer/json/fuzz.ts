import { createHash } from 'node:crypto'

/** Numbers by chance, and the same ones every time: https://prng.di.unimi.it (splitmix32). */
export function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below
  }
}

const PIECES = [
  'null',
  '[]',
  '{}',
  '"',
  '\\',
  '-1',
  '1e999',
  'true',
  '\u0000',
  '"__proto__":{},',
  '[[[[',
  '\ud800',
  '99999-01-01',
  '"\\ud800"',
  '0.5',
]

/** One to eight things done to the bytes. Half of the files get a digest that fits again. */
export function mutate(bytes: Uint8Array, pick: (below: number) => number): Uint8Array {
  let result = bytes
  const times = 1 + pick(8)
  for (let time = 0; time < times; time += 1) result = mutateOnce(result, pick)
  return pick(2) === 0 ? result : withDigest(result)
}

function mutateOnce(bytes: Uint8Array, pick: (below: number) => number): Uint8Array {
  const at = pick(bytes.length + 1)
  const length = Math.min(pick(40), bytes.length - at)
  const [before, part, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ]
  const piece = new TextEncoder().encode(PIECES[pick(PIECES.length)])
  switch (pick(6)) {
    case 0:
      return joined(before, Uint8Array.of((part[0] ?? 0) ^ (1 << pick(8))), bytes.subarray(at + 1))
    case 1:
      return joined(before, after)
    case 2:
      return joined(before, part, part, after)
    case 3:
      return joined(before, piece, bytes.subarray(at))
    case 4:
      return joined(before, piece, after)
    default:
      return pick(8) === 0 ? before.slice() : swapped(bytes, pick)
  }
}

/** One value in the place of another, which most often leaves JSON that can be read. */
function swapped(bytes: Uint8Array, pick: (below: number) => number): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  const values = [...text.matchAll(/(?<=:)("(?:[^"\\]|\\.)*"|-?\d+|null|true|false)/g)]
  const [one, other] = [values[pick(values.length || 1)], values[pick(values.length || 1)]]
  if (one === undefined || other === undefined) return bytes
  const end = one.index + one[0].length
  return new TextEncoder().encode(text.slice(0, one.index) + other[0] + text.slice(end))
}

function withDigest(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  const from = text.indexOf('"content":')
  if (from < 0) return bytes
  const content = text.slice(from + '"content":'.length, text.lastIndexOf('}'))
  const digest = createHash('sha256').update(content, 'utf8').digest('hex')
  return new TextEncoder().encode(text.replace(/"sha256":"[0-9a-f]*"/, `"sha256":"${digest}"`))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}
