import { chromium, type Page } from 'playwright-core'
import { launchOptions } from '#scripts/browser.mjs'
import { openOffline, serveApp, TABLET, watchContext } from './app.ts'

interface OfflineOptions {
  /** An instant, for journeys in which days pass. */
  readonly now?: string
  /** For the browser, such as a camera of its own. */
  readonly args?: readonly string[]
}

/** Tablets of different people, each with the app on it. */
export interface Offline<Name extends string> {
  readonly url: string
  readonly pages: Readonly<Record<Name, Page>>
  /** What any of them did that it must never do; empty at the end of a good journey. */
  readonly problems: () => readonly string[]
  readonly close: () => Promise<void>
}

/** Opens the app once on each tablet; then the server goes, and the network is cut. */
export async function goOffline<Name extends string>(
  names: readonly Name[],
  { now, args = [] }: OfflineOptions = {},
): Promise<Offline<Name>> {
  const options = launchOptions()
  const browser = await chromium.launch({ ...options, args: [...options.args, ...args] })
  const server = await serveApp()
  const tablets = await Promise.all(
    names.map(async (name) => {
      const context = await browser.newContext({ viewport: TABLET })
      const watch = await watchContext(context, new URL(server.url).origin)
      const page = await context.newPage()
      if (now !== undefined) await page.clock.install({ time: new Date(now) })
      return { name, context, watch, page }
    }),
  )
  for (const { page } of tablets) await openOffline(page, server.url)
  await server.close()
  for (const { context } of tablets) await context.setOffline(true)
  return {
    url: server.url,
    pages: Object.fromEntries(tablets.map(({ name, page }) => [name, page])) as Record<Name, Page>,
    problems: () => tablets.flatMap(({ watch }) => watch.problems),
    close: () => browser.close(),
  }
}
