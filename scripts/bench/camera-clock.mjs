// When a picture came into the camera's view, and when its hand-in was counted.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ seenAt: number[], countedAt: number[], count: number }} Noted */

/**
 * Notes from now on each change of what the camera sees, and each change of the count.
 * @param {Page} page on the screen that scans
 */
export async function watchCamera(page) {
  await page.locator('video').waitFor()
  const noted = await page.evaluateHandle(() => {
    /** @type {Noted} */
    const noted = { seenAt: [], countedAt: [], count: 0 }
    const video = document.querySelector('video')
    const drawing = new OffscreenCanvas(64, 36).getContext('2d', { willReadFrequently: true })
    if (!video || !drawing) throw new Error('No camera')
    let before = ''
    const look = () => {
      drawing.drawImage(video, 0, 0, 64, 36)
      const now = drawing.getImageData(0, 0, 64, 36).data.join(' ')
      if (now !== before) noted.seenAt.push(performance.now())
      before = now
      video.requestVideoFrameCallback(look)
    }
    video.requestVideoFrameCallback(look)
    const readCount = () =>
      [...document.querySelectorAll('main [role="status"]')]
        .map(({ textContent }) => /^(\d+) /.exec(textContent ?? '')?.[1])
        .find((count) => count !== undefined)
    noted.count = Number(readCount() ?? 0)
    new MutationObserver(() => {
      const count = Number(readCount() ?? noted.count)
      for (; noted.count < count; noted.count++) noted.countedAt.push(performance.now())
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
    return noted
  })
  return {
    /** @param {number} count */
    counted: (count) =>
      page.waitForFunction(
        ([now, wanted]) => now.count >= wanted,
        /** @type {const} */ ([noted, count]),
      ),
    /** For each that was counted, the milliseconds since the last change of view before it. */
    async fromViewToTick() {
      const { seenAt, countedAt } = await noted.jsonValue()
      return countedAt.map((at) => at - (seenAt.findLast((seen) => seen <= at) ?? 0))
    },
    async fromFirstViewToLastTick() {
      const { seenAt, countedAt } = await noted.jsonValue()
      return (countedAt.at(-1) ?? NaN) - (seenAt[0] ?? NaN)
    },
  }
}
