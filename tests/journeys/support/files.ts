import type { Locator, Page } from 'playwright-core'

/** Presses a button that saves a file; returns where the browser has put it. */
export async function savedBy(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return download.path()
}

/** Chooses a file, by way of another screen, so that nothing of the last one is left. */
export async function openFile(
  page: Page,
  url: string,
  file: string,
  passphrase?: string,
): Promise<void> {
  await page.goto(`${url}#/`)
  await page.goto(`${url}#/open`)
  await page.locator('input[type="file"]').setInputFiles(file)
  if (passphrase === undefined) return
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Open the file' }).click()
}

/** Looks at what is in the file that was chosen, says yes to it, and is told what came of it. */
export async function bringIn(page: Page, told = 'It is on this device'): Promise<void> {
  await page.getByText('This is in the file').waitFor()
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await page.getByText(told).waitFor()
}

/** Keeps the summary of another body that was looked at, and reads its figures among the others. */
export async function keepSummary(page: Page): Promise<Locator> {
  await page.getByText('This is a summary from another body').waitFor()
  await page.getByRole('button', { name: 'Keep it on this device' }).click()
  await page.getByRole('link', { name: 'See it with the others' }).click()
  await page.getByText('1 summary').waitFor()
  await page.getByRole('link', { name: /^Read it/ }).click()
  return page.getByRole('table').first()
}
