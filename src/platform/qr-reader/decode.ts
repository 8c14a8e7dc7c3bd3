import { decodeQR } from 'qr/decode.js'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity, a byte each. */
  readonly data: Uint8Array | Uint8ClampedArray
}

/** quick: one of many pictures of a camera. thorough: a photo, and there is no other. */
export type Care = 'quick' | 'thorough'

/** How many ways of finding a code are tried, and for how long at most, in milliseconds. */
const EFFORT = {
  quick: { effort: 4, timeLimit: 40 },
  thorough: { effort: 64, timeLimit: 1500 },
} as const

/** What the code in a picture says; null without one that can be read. */
export function decodePixels({ width, height, data }: Pixels, care: Care): string | null {
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA', ...EFFORT[care] })
  } catch {
    // The decoder throws where it finds none, and also where a code holds what is no text.
    return null
  }
}
