import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOptions } from '#scripts/browser.mjs'
import {
  openOffline,
  serveApp,
  TABLET,
  watchContext,
  type Served,
  type Watch,
} from './support/app.ts'
import { fakeCameraArgs, writeFakeCamera } from './support/fake-camera.ts'
import { photograph } from './support/photograph.ts'
import { readPng } from './support/png.ts'
import { answerAll, sealPaper, type Answer } from './support/steps.ts'
import { storedText } from './support/stored.ts'

// The whole session with the network cut: a facilitator with a projector's window, five members
// with tablets of their own, two people with paper.

const PROJECTOR = { width: 1920, height: 1080 }
const NOTES = [
  'Nobody reads this twice',
  'A note of two',
  'Third of five',
  'Four in hand',
  'Late and last',
]
const ANSWERS: readonly (readonly Answer[])[] = [
  [1, 1, 1, 1, 1, 1, 1, 1],
  [2, 2, 3, 4, 4, 'dontKnow', 2, 3],
  [3, 4, 3, 3, 2, 2, 1, 5],
  [4, 3, 2, 2, 5, 3, 2, 2],
  [5, 5, 5, 5, 5, 5, 5, 5],
]
const PAPERS = ['23314254', '42543131']
const CODE = /^[\dA-Z]{3}-[\dA-Z]{3}$/

const folder = mkdtempSync(join(tmpdir(), 'workshop-'))
const film = join(folder, 'film.y4m')
let browser: Browser
let server: Served

beforeAll(async () => {
  const options = launchOptions()
  browser = await chromium.launch({ ...options, args: [...options.args, ...fakeCameraArgs(film)] })
  server = await serveApp()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

interface Person {
  readonly context: BrowserContext
  readonly page: Page
  readonly watch: Watch
}

/** A browser profile of their own, with the app on it. */
async function equip(): Promise<Person> {
  const context = await browser.newContext({ viewport: TABLET })
  const watch = await watchContext(context, new URL(server.url).origin)
  const page = await context.newPage()
  await openOffline(page, server.url)
  return { context, page, watch }
}

/** Answers and hands in; returns what a camera sees of the code, and the code to take it back. */
async function answer(page: Page, index: number) {
  await page.getByRole('button', { name: 'Join and begin' }).click()
  await page.getByText('Question 1 of 8').waitFor()
  await page.getByLabel('Your note').fill(NOTES[index] ?? '')
  await answerAll(page, ANSWERS[index] ?? [])
  await page.getByRole('button', { name: 'Hand in' }).click()
  await page.getByRole('heading', { name: 'Now show this code' }).waitFor()
  const shown = await page.locator('main').innerText()
  expect(shown).not.toContain(NOTES[index])
  const photos = await photograph(
    page,
    page.getByRole('img', { name: /^The code with your sealed/ }),
  )
  return { photos, receipt: await page.getByText(CODE).innerText() }
}

/** What the facilitator's camera sees from now on. */
function show(photos: readonly Buffer[]): void {
  writeFakeCamera(
    film,
    photos.flatMap((photo) => Array.from({ length: 8 }, () => readPng(photo))),
    { hold: 'hand' },
  )
}

/** Six tablets on one machine. */
const PATIENCE_MS = 360_000

describe('a workshop with the network cut', { timeout: PATIENCE_MS }, () => {
  it('goes from the invitation to the close, and leaves nothing of one person', async () => {
    const lead = await equip()
    const members = [await equip(), await equip(), await equip(), await equip(), await equip()]
    await server.close()
    for (const { context } of [lead, ...members]) await context.setOffline(true)
    const { page } = lead

    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await page.getByText('Each of us first, then together').click()
    await page.getByLabel(/How many people will answer/).fill('7')
    await page.getByRole('button', { name: 'Go on to gather answers' }).click()
    await page.getByText('0 of 7 have handed in').waitFor()
    const round = page.url().replace(/\/gather$/, '')
    const opening = lead.context.waitForEvent('page')
    await page.getByRole('link', { name: 'Open the public screen' }).click()
    const screen = await opening
    await screen.setViewportSize(PROJECTOR)

    await page.getByRole('link', { name: 'Invite people', exact: true }).click()
    const link = await page.getByLabel('The link to join').inputValue()
    const poster = await photograph(page, page.getByRole('img', { name: /^Code to join/ }))
    const codes: string[] = []
    const seen: Buffer[][] = []
    for (const [index, { page: tablet }] of members.entries()) {
      if (index === 0) await joinByPhoto(tablet, poster[0])
      else await tablet.goto(link)
      const { photos, receipt } = await answer(tablet, index)
      codes.push(receipt)
      seen.push(photos)
    }

    show(seen.slice(0, 4).flat())
    await page.goto(`${round}/scan`)
    await page.getByText('4 of 7 have handed in').waitFor()
    await page.getByRole('link', { name: 'Back to the count' }).click()
    await page.getByText('Take an answer back').click()
    await page.getByLabel('Their code').fill(codes[0] ?? '')
    await page.getByRole('button', { name: 'Take this answer back' }).click()
    await page.getByText('3 of 7 have handed in').waitFor()
    // What was taken back stays out when it is shown once more.
    show(seen[0] ?? [])
    await page.getByRole('link', { name: 'Scan hand-ins' }).click()
    await page.getByText('This hand-in was taken back before').waitFor()
    await page.getByRole('link', { name: 'Back to the count' }).click()

    await page.getByRole('link', { name: 'Type in a paper answer' }).click()
    for (const paper of PAPERS) await sealPaper(page, paper)
    await page.goto(`${round}/gather`)
    await page.getByText('5 of 7 have handed in').waitFor()
    await screen.getByText('5', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Show what the room said' }).click()
    await page.getByRole('button', { name: 'Show it now' }).click()
    await page.waitForURL(/\/talk$/)
    expect(await screen.locator('main').innerText()).not.toContain('of 7')

    // One comes late: counted, and not in what the room sees.
    show(seen[4] ?? [])
    await page.goto(`${round}/scan`)
    await page.getByText('6 of 7 have handed in').waitFor()
    await page.goto(`${round}/talk/1`)
    await screen.getByRole('heading', { name: /Do we know why race equality matters/ }).waitFor()
    const onScreen = await screen.locator('main').innerText()
    for (const hidden of [...NOTES, ...codes, 'resisting', 'achieving']) {
      expect(onScreen).not.toContain(hidden)
    }
    await agreeOnAll(page, round)

    const stored = await storedText(page)
    const sealed = members.length + PAPERS.length - 1
    expect(stored.idsOf('response')).toHaveLength(sealed)
    await closeRound(page, round)
    const left = await storedText(page)
    for (const kind of ['response', 'draftAnswer', 'sealedCopy', 'invitationKey']) {
      expect(left.idsOf(kind)).toEqual([])
    }
    const exported = await saveEverything(page, server.url)
    for (const text of [left.text, exported]) {
      for (const id of stored.idsOf('response')) expect(text).not.toContain(id)
      expect(text).not.toContain('AGE-SECRET-KEY')
      // The note of who took it back. Those of the others belong to nobody, and stay.
      expect(text).not.toContain(NOTES[0])
    }
    expect(left.text).toContain(NOTES[1])

    for (const { watch } of [lead, ...members]) expect(watch.problems).toEqual([])
    for (const { context } of [lead, ...members]) expect(await context.cookies()).toEqual([])
  })
})

async function joinByPhoto(page: Page, photo: Buffer | undefined): Promise<void> {
  await page.getByRole('link', { name: 'Join a workshop' }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /photo/ }).click()
  const chooser = await choosing
  await chooser.setFiles({ name: 'wall.png', mimeType: 'image/png', buffer: photo ?? Buffer.of() })
}

/** The first by hand, with a reason; the rest as the group has it. */
async function agreeOnAll(page: Page, round: string): Promise<void> {
  await page.locator('label[data-choice="3"]').click()
  await page.getByText('Saved on this device').waitFor()
  await page.goto(`${round}/talk`)
  await page.getByRole('button', { name: 'Take the group’s answer for the rest' }).click()
  await page.getByText(/now have the group’s answer, marked as not discussed/).waitFor()
}

async function closeRound(page: Page, round: string): Promise<void> {
  await page.goto(`${round}/result`)
  await page.getByRole('button', { name: 'Close the round' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByText('it is an offence', { exact: false })
    .or(dialog.getByText('is an offence'))
    .first()
    .waitFor()
  await dialog.getByRole('button', { name: 'Close the round' }).click()
  await page.getByText('This round is closed').first().waitFor()
}

async function saveEverything(page: Page, url: string): Promise<string> {
  await page.goto(`${url}#/backup`)
  await page.getByRole('radio', { name: /Anyone who has the file/ }).check()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make the backup' }).click()
  const download = await saving
  return readFileSync(await download.path(), 'utf8')
}
