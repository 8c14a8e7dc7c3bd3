import type { Locator, Page } from 'playwright-core'

const MOVING_SHOTS = 14

/** What a camera sees of a code; of one that moves, as many pictures as a patient hand would catch. */
export async function photograph(page: Page, code: Locator): Promise<Buffer[]> {
  await code.locator('path').waitFor({ state: 'attached' })
  const shots = (await page.getByText(/^Picture \d+/).count()) > 0 ? MOVING_SHOTS : 1
  const photos: Buffer[] = []
  for (let shot = 0; shot < shots; shot += 1) photos.push(await code.screenshot())
  return photos
}
