import type { Page } from 'playwright-core'
import type { Say } from './say.ts'
import { press, type Screen } from './screen.ts'

/** With the phrase that nobody would guess typed once, and no second time. */
async function makeWithErrors(page: Page, say: Say): Promise<void> {
  await page.locator('main input[type="password"]').first().waitFor()
  await press('backup.make.action')(page, say)
  await page.locator('main [aria-invalid="true"]').first().waitFor()
}

async function makePlain(page: Page, say: Say): Promise<void> {
  await page.locator('main input[value="colleague"]').check()
  await page.locator('main input[value="plain"]').check()
  await press('backup.make.action')(page, say)
  await page.locator('main dl').first().waitFor()
}

export const BACKUP_SCREENS: readonly Screen[] = [
  { name: 'backup', at: () => '#/backup' },
  { name: 'backup, with errors', at: () => '#/backup', act: makeWithErrors },
  { name: 'backup, handed over', at: () => '#/backup', act: makePlain },
  { name: 'backup of the example', at: () => '#/example/backup' },
  { name: 'what is held', at: () => '#/holdings' },
  { name: 'what is held, nothing', at: () => '#/holdings', empty: true },
]
