import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import {
  launchBrowser,
  openOffline,
  serveApp,
  TABLET,
  watchContext,
  type Watch,
} from './support/app.ts'
import { answerAll, beginRound, choose } from './support/steps.ts'

// A tablet is backed up, lost and replaced, with the server gone.

let browser: Browser
let page: Page
let other: Page
let url: string
let watches: readonly Watch[]
let backup: string

const PASSPHRASE = 'four words nobody guesses'

beforeAll(async () => {
  browser = await launchBrowser()
  const server = await serveApp()
  ;({ url } = server)
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ viewport: TABLET })))
  watches = await Promise.all(contexts.map((one) => watchContext(one, new URL(url).origin)))
  const pages = await Promise.all(contexts.map((one) => one.newPage()))
  for (const one of pages) await openOffline(one, url)
  await server.close()
  ;[page, other] = pages as [Page, Page]
  await page.goto(`${url}#/set-up`)
  await beginRound(page, { name: 'First year' })
  await answerAll(page, [3, 3, 3, 2, 3, 3, 2, 'dontKnow'])
})
afterAll(async () => {
  await browser.close()
})

async function openFile(on: Page, file: string, passphrase?: string): Promise<void> {
  await on.goto(`${url}#/`)
  await on.goto(`${url}#/open`)
  await on.locator('input[type="file"]').setInputFiles(file)
  if (passphrase === undefined) return
  await on.getByLabel('Passphrase').fill(passphrase)
  await on.getByRole('button', { name: 'Open the file' }).click()
}

/** Every record of every table, without what belongs to the device alone. */
function everything(on: Page): Promise<Record<string, unknown[]>> {
  return on.evaluate(async () => {
    const [database] = await indexedDB.databases()
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(database?.name ?? '')
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const ofDevice = new Set(['setting', 'formDraft', 'formDrafts', 'backupLog', 'importLog'])
    const kinds = [...db.objectStoreNames].filter((kind) => !ofDevice.has(kind))
    const rows = await Promise.all(
      kinds.map(
        (kind) =>
          new Promise<unknown[]>((resolve) => {
            const reading = db.transaction(kind).objectStore(kind).getAll()
            reading.addEventListener('success', () => resolve(reading.result))
          }),
      ),
    )
    db.close()
    return Object.fromEntries(kinds.map((kind, place) => [kind, rows[place] ?? []]))
  })
}

describe('a backup, offline', () => {
  it('is made with a passphrase, read back and counted', async () => {
    await page.goto(`${url}#/backup`)
    await page.getByLabel('Only who knows a passphrase').check()
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByLabel('The same once more').fill(PASSPHRASE)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Make the backup' }).click(),
    ])
    await page.getByText('The backup is made and checked').waitFor()
    backup = await download.path()
    expect(readFileSync(backup).subarray(0, 21).toString('latin1')).toBe('age-encryption.org/v1')
    await page.getByRole('button', { name: 'It is in its place' }).click()
    await page.getByText('Good. Your work is safe as of now.').waitFor()
  })

  it('is opened by its passphrase and no other', async () => {
    await openFile(other, backup, 'another passphrase')
    await other
      .getByText('This passphrase is wrong, or the start of the file is damaged.')
      .waitFor()
    expect(await everything(other)).toEqual(
      Object.fromEntries(Object.keys(await everything(other)).map((kind) => [kind, []])),
    )
  })

  it('with damage further in says so, and changes nothing', async () => {
    const bytes = readFileSync(backup)
    const at = bytes.length - 20
    bytes[at] = (bytes[at] ?? 0) ^ 1
    const damaged = `${backup}-damaged`
    writeFileSync(damaged, bytes)
    await openFile(other, damaged, PASSPHRASE)
    await other.getByText(/this locked file is damaged further in/).waitFor()
  })

  it('brings all of it to another device, after a look at what is in it', async () => {
    await openFile(other, backup, PASSPHRASE)
    await other.getByText('This is in the file').waitFor()
    await other.getByRole('button', { name: 'Bring it in' }).click()
    await other.getByText('It is on this device').waitFor()
    expect(await everything(other)).toEqual(await everything(page))
    await other.goto(`${url}#/`)
    await other.getByRole('heading', { name: 'First year' }).waitFor()
  })

  it('taken in over newer work keeps the newer answer', async () => {
    await other.goto(`${url}#/`)
    await other.getByRole('link', { name: 'Check and hand in' }).click()
    await other
      .getByRole('link', { name: /^Change/ })
      .first()
      .click()
    await choose(other, 5)
    const newer = await everything(other)
    await openFile(other, backup, PASSPHRASE)
    await other.getByText('This is in the file').waitFor()
    await other.getByRole('button', { name: 'Bring it in' }).click()
    await other.getByText('It is on this device').waitFor()
    expect(await everything(other)).toEqual(newer)
  })

  it('brings all of it back to a device that was wiped', async () => {
    const before = await everything(page)
    await page.goto(`${url}#/settings`)
    await page.getByRole('button', { name: 'Erase everything on this device' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Erase everything', exact: true }).click()
    await page
      .getByRole('link', { name: 'Start an assessment' })
      .or(page.getByText('no work on this device'))
      .first()
      .waitFor()
    await openFile(page, backup, PASSPHRASE)
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await page.getByText('It is on this device').waitFor()
    expect(await everything(page)).toEqual(before)
  })

  it('asks nobody else for any of it', () => {
    expect(watches.flatMap(({ problems }) => problems)).toEqual([])
  })
})
