import type { CodePath } from '#src/ui/qr/code-path.ts'

/** The drawing of a code as dots, for a reader: what a screen would show of its path. */
export function painted({ size, path }: CodePath, dotsPerModule = 4) {
  const width = size * dotsPerModule
  const data = new Uint8Array(width * width * 4).fill(255)
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map((bar) => bar.map(Number))
  for (const [, x = 0, y = 0, length = 0] of bars) {
    for (let row = y * dotsPerModule; row < (y + 1) * dotsPerModule; row += 1) {
      const start = (row * width + x * dotsPerModule) * 4
      const end = start + length * dotsPerModule * 4
      for (let at = start; at < end; at += 1) if (at % 4 !== 3) data[at] = 0
    }
  }
  return { width, height: width, data }
}
