import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { bringIn, openFile, savedBy } from './support/files.ts'
import { goOffline, type Offline } from './support/offline.ts'
import { openFolds } from './support/screen.ts'
import {
  addSteps,
  answerAll,
  beginRound,
  beginWorkshop,
  choose,
  closeRound,
  listEvidence,
} from './support/steps.ts'
import { storedRows, type StoredRows } from './support/stored.ts'

// A tablet is backed up, lost and replaced, with the server gone.

let offline: Offline<'lost' | 'spare'>
let page: Page
let other: Page
let url: string
let backup: string

const PASSPHRASE = 'four words nobody guesses'

beforeAll(async () => {
  offline = await goOffline(['lost', 'spare'])
  url = offline.url
  page = offline.pages.lost
  other = offline.pages.spare
  await fill()
})
afterAll(() => offline.close())

/** A session in which two have handed in, a round still to be handed in, and one that is closed. */
async function fill(): Promise<void> {
  await page.goto(`${url}#/set-up`)
  await beginWorkshop(page, { name: 'Spring session', papers: ['31344324', '35243324'] })
  await page.goto(`${url}#/set-up`)
  await beginRound(page, { name: 'First year' })
  await answerAll(page, [3, 3, 3, 2, 3, 3, 2, 'dontKnow'])
  const answers = [2, 2, 2, 2, 2, 1, 2, 2] as const
  await closeRound(page, url, { name: 'Year before', date: '2025-11-20', answers })
  await addSteps(page, 2)
  await page.goto(`${url}#/`)
  await page.getByRole('link', { name: 'Evidence' }).first().click()
  const what = 'Six talks with faith groups'
  const questions = ['Listening to all our communities']
  await listEvidence(page, { kind: 'Something done', what, date: '2025-04-10', questions })
  await page.getByText(`Added to the list: ${what}`).waitFor()
}

// What belongs to the device alone.
const OF_DEVICE = new Set(['setting', 'formDraft', 'formDrafts', 'backupLog', 'importLog'])

/** Every record of every table, without what belongs to the device alone. */
async function everything(on: Page): Promise<StoredRows> {
  const tables = Object.entries(await storedRows(on))
  return Object.fromEntries(tables.filter(([table]) => !OF_DEVICE.has(table)))
}

describe('a backup, offline', () => {
  it('is made with a passphrase, read back and counted', async () => {
    await page.goto(`${url}#/backup`)
    await page.getByLabel('Only who knows a passphrase').check()
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByLabel('The same once more').fill(PASSPHRASE)
    backup = await savedBy(page, 'Make the backup')
    await page.getByText('The backup is made and checked').waitFor()
    const holds = await page.locator('main dl').first().innerText()
    for (const part of [
      '3 rounds',
      '2 answers handed in',
      '1 result',
      '1 piece of evidence',
      '2 actions',
    ]) {
      expect(holds).toContain(part)
    }
    expect(readFileSync(backup).subarray(0, 21).toString('latin1')).toBe('age-encryption.org/v1')
    await page.getByRole('button', { name: 'It is in its place' }).click()
    await page.getByText('Good. Your work is safe as of now.').waitFor()
  })

  it('is opened by its passphrase and no other', async () => {
    await openFile(other, url, backup, 'another passphrase')
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
    await openFile(other, url, damaged, PASSPHRASE)
    await other.getByText(/this locked file is damaged further in/).waitFor()
  })

  it('brings all of it to another device, after a look at what is in it', async () => {
    await openFile(other, url, backup, PASSPHRASE)
    await bringIn(other)
    expect(await everything(other)).toEqual(await everything(page))
    await other.goto(`${url}#/`)
    await other.getByRole('heading', { name: 'First year' }).waitFor()
  })

  it('taken in over newer work keeps the newer answer and what was added', async () => {
    await other.goto(`${url}#/`)
    await other.getByRole('link', { name: 'Check and hand in' }).click()
    await other
      .getByRole('link', { name: /^Change/ })
      .first()
      .click()
    await choose(other, 5)
    const question = other.url()
    await other.goto(`${url}#/`)
    await other.getByRole('link', { name: 'The plan' }).first().click()
    await openFolds(other)
    await other.getByLabel('What will we do?').fill('Ask every ward')
    await other.getByRole('button', { name: 'Add to the plan' }).click()
    await other.getByText('Added to the plan: Ask every ward').waitFor()
    const newer = await everything(other)
    expect(newer).not.toEqual(await everything(page))
    await openFile(other, url, backup, PASSPHRASE)
    await bringIn(other, 'Nothing was brought in')
    expect(await everything(other)).toEqual(newer)
    await other.goto(question)
    await expect.poll(() => other.locator('[data-choice="5"] input').isChecked()).toBe(true)
    await other.goto(`${url}#/`)
    await other.getByRole('link', { name: 'The plan' }).first().click()
    await other.getByRole('link', { name: 'Ask every ward' }).waitFor()
  })

  it('asks before it brings back what was deleted here', async () => {
    await other.goto(`${url}#/settings`)
    await other.getByRole('button', { name: 'Delete First year' }).click()
    await other.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
    await other.getByText('“First year” is deleted.').first().waitFor()
    const without = await everything(other)
    await openFile(other, url, backup, PASSPHRASE)
    const ticks = other.getByRole('group', { name: 'Deleted here. Bring back?' })
    await ticks.getByRole('checkbox').first().waitFor()
    expect(await ticks.getByRole('checkbox', { checked: true }).count()).toBe(0)
    await bringIn(other, 'Nothing was brought in')
    expect(await everything(other)).toEqual(without)

    await openFile(other, url, backup, PASSPHRASE)
    await ticks.getByRole('checkbox').first().waitFor()
    for (const tick of await ticks.getByRole('checkbox').all()) await tick.check()
    await bringIn(other)
    await other.goto(`${url}#/`)
    await other.getByRole('heading', { name: 'First year' }).waitFor()
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
    expect(Object.values(await storedRows(page)).flat()).toEqual([])
    await openFile(page, url, backup, PASSPHRASE)
    await bringIn(page)
    expect(await everything(page)).toEqual(before)
  })

  it('asks nobody else for any of it', () => {
    expect(offline.problems()).toEqual([])
  })
})
