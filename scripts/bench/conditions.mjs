// A slow tablet on a slow line, and a first visit: the conditions of every measurement.

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').BrowserContextOptions} ContextOptions */
/** @typedef {import('playwright-core').Page} Page */

export const CONDITIONS = {
  cpuSlowdown: 4,
  downBitsPerSecond: 1_600_000,
  upBitsPerSecond: 750_000,
  latencyMs: 150,
  viewport: { width: 820, height: 1180 },
}

const BITS_PER_BYTE = 8

/**
 * A page whose caches are empty, with no service worker to fill them. Whoever opens it closes its
 * context.
 * @param {Browser} browser
 * @param {ContextOptions} [options]
 */
export async function openTablet(browser, options = {}) {
  const { viewport } = CONDITIONS
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', ...options })
  return context.newPage()
}

/**
 * Runs `visit` in such a page, on the slow tablet and the slow line.
 * @template Result
 * @param {Browser} browser
 * @param {(page: Page) => Promise<Result>} visit
 * @param {ContextOptions} [options]
 */
export async function coldVisit(browser, visit, options = {}) {
  const page = await openTablet(browser, options)
  try {
    await slowLine(page)
    await slowProcessor(page)
    return await visit(page)
  } finally {
    await page.context().close()
  }
}

/** @param {Page} page */
export async function slowProcessor(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.cpuSlowdown })
}

/** @param {Page} page */
async function slowLine(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: CONDITIONS.latencyMs,
    downloadThroughput: CONDITIONS.downBitsPerSecond / BITS_PER_BYTE,
    uploadThroughput: CONDITIONS.upBitsPerSecond / BITS_PER_BYTE,
  })
}
