/** Twice as many dots as the drawing counts, so that it is sharp on paper and on fine screens. */
const DOTS = 2

/** A drawing as a PNG, painted by the browser. Rejects where it paints none. */
export async function svgToPng(svg: string, width: number, height: number): Promise<Uint8Array> {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * DOTS
  canvas.height = height * DOTS
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('The browser has no canvas')
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('The browser made no picture')
  return new Uint8Array(await blob.arrayBuffer())
}
