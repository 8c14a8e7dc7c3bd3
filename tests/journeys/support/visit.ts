import type { Page } from 'playwright-core'
import type { Device, Look, OpenDevice } from './device.ts'
import type { Screen } from './screen.ts'
import { SCREENS } from './screens.ts'

/** What is found wrong with a screen as it stands, one line a finding. */
export type Examine = (page: Page) => Promise<readonly string[]>

const PATIENCE_MS = 10_000
const WINDOWS = 3

/** Opens every screen and gathers what is wrong anywhere, each with the screen's name. */
export async function examineScreens(
  device: Device,
  look: Look,
  examine: Examine,
): Promise<readonly string[]> {
  const opened = await device.open(look)
  const findings: string[] = []
  const waiting = [...SCREENS]
  const work = async () => {
    let page: Page | undefined
    for (let screen = waiting.shift(); screen !== undefined; screen = waiting.shift()) {
      const needsOwn = screen.empty === true || screen.before !== undefined
      const here = needsOwn ? await opened.newPage(screen) : (page ??= await opened.newPage({}))
      const found = await examineScreen(here, screen, device, opened, examine)
      for (const finding of found) findings.push(`${screen.name}: ${finding}`)
      if (needsOwn) await here.close()
    }
  }
  // Much of the time goes by in waiting for screens to be drawn.
  await Promise.all(Array.from({ length: WINDOWS }, work))
  await opened.close()
  return findings
}

async function examineScreen(
  page: Page,
  screen: Screen,
  device: Device,
  opened: OpenDevice,
  examine: Examine,
): Promise<readonly string[]> {
  page.setDefaultTimeout(PATIENCE_MS)
  try {
    await screen.before?.(page)
    // By way of another screen, so that nothing of the last state is left.
    if (page.url() !== 'about:blank') await go(page, `${device.url}#/round/nobody/check`)
    await go(page, device.url + screen.at(device.places))
    await settle(page)
    if (screen.act !== undefined) {
      await screen.act(page, opened.say)
      await settle(page)
    }
    return await examine(page)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

async function go(page: Page, address: string): Promise<void> {
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('h1')) heading.setAttribute('data-left', '')
  })
  await page.goto(address)
  await page.locator('main h1:not([data-left])').waitFor()
}

/** Parts of a screen may still be on their way: wait until nothing has moved in it for a moment. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    (quietMs) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(done, quietMs)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, quietMs)
        })
        observer.observe(document.body, { childList: true, subtree: true, attributes: true })
        function done() {
          observer.disconnect()
          resolve()
        }
      }),
    100,
  )
}
