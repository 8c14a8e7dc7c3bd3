import type { Page } from 'playwright-core'
import type { Places } from './device.ts'
import type { Say } from './say.ts'

/** A screen, or a state of one that has parts of its own. */
export interface Screen {
  readonly name: string
  readonly at: (places: Places) => string
  /** On a device where nothing is stored yet. */
  readonly empty?: boolean
  /** What must be so before the address is opened. */
  readonly before?: (page: Page) => Promise<unknown>
  /** What is done on the screen before it is looked at. */
  readonly act?: (page: Page, say: Say) => Promise<unknown>
}

export function press(key: string): NonNullable<Screen['act']> {
  return (page, say) =>
    page
      .locator('main button')
      .filter({ hasText: say(key) })
      .first()
      .click()
}

export async function openFolds(page: Page): Promise<void> {
  await page.locator('main details').first().waitFor()
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '')
  })
}
