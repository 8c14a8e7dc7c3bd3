import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { launchOptions } from '#scripts/browser.mjs'
import { serveFolder } from '#scripts/serve.mjs'

export const DIST = fileURLToPath(new URL('../../../dist', import.meta.url))
export const TABLET = { width: 820, height: 1180 }

export interface Served {
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions())
}

/** The built app in a folder of its own below the server's root, as a council's host may put it. */
export function serveApp(folder = DIST, port = 0): Promise<Served> {
  return serveFolder(folder, { base: '/some/folder/', port })
}

/** What a page did that it must never do; empty at the end of a good journey. */
export interface Watch {
  readonly problems: readonly string[]
}

/** Listens for faults, policy violations and requests that leave the app's own origin. */
export async function watchContext(context: BrowserContext, origin: string): Promise<Watch> {
  const problems: string[] = []
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    const isOwn = url.origin === origin || url.protocol === 'blob:' || url.protocol === 'data:'
    if (!isOwn) problems.push(`request to ${url.origin}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' && !isServerGone(message.text())) problems.push(message.text())
  })
  context.on('weberror', (error) => problems.push(String(error.error())))
  return { problems }
}

// With the server stopped on purpose, a look for a new version cannot succeed.
function isServerGone(text: string): boolean {
  return /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|fetching the script/.test(text)
}

export async function openOffline(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByText('Ready to use offline').waitFor()
}
