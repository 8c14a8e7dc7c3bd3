import { decodePixels, type Care, type Pixels } from './decode.ts'

// Runs beside the page, so that nothing on the screen waits while a picture is looked through.

export interface ReadRequest {
  readonly picture: ImageBitmap
  readonly care: Care
}

/**
 * The longest side that is looked at, in pixels. A large photo is tried coarse first: that is faster,
 * and does away with the noise of a small sensor. The decoder takes 4096 at the most.
 */
const SIDES: Readonly<Record<Care, readonly number[]>> = {
  quick: [1280],
  thorough: [1280, 2400, 4096],
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  postMessage(read(data))
  data.picture.close()
})

function read({ picture, care }: ReadRequest): string | null {
  let last = 0
  for (const side of SIDES[care]) {
    const pixels = pixelsOf(picture, side)
    // A small photo is the same at every size.
    if (pixels.width === last) return null
    last = pixels.width
    const text = decodePixels(pixels, care)
    if (text !== null) return text
  }
  return null
}

let canvas: OffscreenCanvas | undefined

function pixelsOf(picture: ImageBitmap, longestSide: number): Pixels {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  if (canvas?.width !== width || canvas.height !== height)
    canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (context === null) throw new Error('No canvas to read a picture from')
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
