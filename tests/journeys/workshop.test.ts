import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { fakeCameraArgs, writeFakeCamera } from './support/fake-camera.ts'
import { savedBy } from './support/files.ts'
import { goOffline } from './support/offline.ts'
import { photograph } from './support/photograph.ts'
import { readPng } from './support/png.ts'
import {
  answerAll,
  beginWorkshop,
  reveal,
  sealPapers,
  takeGroupAnswers,
  type Answer,
} from './support/steps.ts'
import { idsIn, storedRows } from './support/stored.ts'

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
const MEMBERS = ['first', 'second', 'third', 'fourth', 'late'] as const
const PAPERS = ['23314254', '42543131']
const CODE = /^[\dA-Z]{3}-[\dA-Z]{3}$/

const folder = mkdtempSync(join(tmpdir(), 'workshop-'))
const film = join(folder, 'film.y4m')

afterAll(() => rmSync(folder, { recursive: true }))

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
    const { url, pages, problems, close } = await goOffline(['lead', ...MEMBERS], {
      args: fakeCameraArgs(film),
    })
    onTestFinished(close)
    const page = pages.lead

    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginWorkshop(page, { people: 7 })
    await page.getByText('0 of 7 have handed in').waitFor()
    const round = page.url().replace(/\/gather$/, '')
    const opening = page.context().waitForEvent('page')
    await page.getByRole('link', { name: 'Open the public screen' }).click()
    const screen = await opening
    await screen.setViewportSize(PROJECTOR)

    await page.getByRole('link', { name: 'Invite people', exact: true }).click()
    const link = await page.getByLabel('The link to join').inputValue()
    const poster = await photograph(page, page.getByRole('img', { name: /^Code to join/ }))
    const codes: string[] = []
    const seen: Buffer[][] = []
    for (const [index, member] of MEMBERS.entries()) {
      const tablet = pages[member]
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

    await sealPapers(page, PAPERS)
    await page.goto(`${round}/gather`)
    await page.getByText('5 of 7 have handed in').waitFor()
    await screen.getByText('5', { exact: true }).waitFor()
    await reveal(page)
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

    const responses = idsIn(await storedRows(page), 'response')
    expect(responses).toHaveLength(MEMBERS.length + PAPERS.length - 1)
    await closeRound(page, round)
    const left = await storedRows(page)
    const kept = JSON.stringify(left)
    for (const kind of ['response', 'draftAnswer', 'sealedCopy', 'invitationKey']) {
      expect(idsIn(left, kind)).toEqual([])
    }
    const exported = await saveEverything(page, url)
    for (const text of [kept, exported]) {
      for (const id of responses) expect(text).not.toContain(id)
      expect(text).not.toContain('AGE-SECRET-KEY')
      // The note of who took it back. Those of the others belong to nobody, and stay.
      expect(text).not.toContain(NOTES[0])
    }
    expect(kept).toContain(NOTES[1])

    expect(problems()).toEqual([])
    for (const one of Object.values(pages)) expect(await one.context().cookies()).toEqual([])
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
  await takeGroupAnswers(page)
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
  return readFileSync(await savedBy(page, 'Make the backup'), 'utf8')
}
