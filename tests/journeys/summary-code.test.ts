import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { fakeCameraArgs, writeFakeCamera } from './support/fake-camera.ts'
import { keepSummary } from './support/files.ts'
import { goOffline } from './support/offline.ts'
import { readPng } from './support/png.ts'
import { closeRound } from './support/steps.ts'

// From one body's screen to another's camera: nothing is between them but light.

const folder = mkdtempSync(join(tmpdir(), 'summary-code-'))
const film = join(folder, 'film.y4m')
/** Half as many again as the code has parts: a camera misses some, and sees others twice. */
const MORE = 1.5
const PATIENCE_MS = 90_000

afterAll(() => rmSync(folder, { recursive: true }))

describe('a summary shown as a code, offline', () => {
  it('is filmed while it moves', async () => {
    const { pages, url, problems, close } = await goOffline(['own'])
    await closeRound(pages.own, url, {
      name: 'First year',
      date: '2026-11-20',
      answers: [3, 3, 3, 2, 3, 3, 2, 'dontKnow'],
    })
    await pages.own.getByRole('link', { name: 'Share a summary' }).first().click()
    await pages.own.getByRole('button', { name: 'Show it as a code' }).click()
    const photos = await photograph(pages.own)
    expect(photos.length).toBeGreaterThan(5)
    writeFakeCamera(
      film,
      photos.map((photo) => readPng(photo)),
      { hold: 'hand', rate: 8 },
    )
    expect(problems()).toEqual([])
    await close()
  })

  it('comes in by camera, is looked at, and is kept as a peer', async () => {
    const { pages, url, problems, close } = await goOffline(['peer'], {
      args: fakeCameraArgs(film),
    })
    const { peer } = pages
    await peer.goto(`${url}#/peers`)
    await peer.getByRole('link', { name: 'Scan a code' }).click()
    await peer.getByText('Reading the code. Keep it in view.').waitFor({ timeout: PATIENCE_MS })
    await peer
      .getByRole('heading', { name: 'This is a summary from another body' })
      .waitFor({ timeout: PATIENCE_MS })
    const figures = await keepSummary(peer)
    await figures.getByRole('row', { name: /Bringing staff with us.*Intending/i }).waitFor()
    expect(problems()).toEqual([])
    await close()
  })
})

/** Of the code as it moves by itself, as often as a picture can be taken. */
async function photograph(page: Page): Promise<Buffer[]> {
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/^It takes \d+ pictures/).waitFor()
  const needed = Number(/\d+/.exec(await dialog.getByText(/^It takes \d+ pictures/).innerText()))
  const code = dialog.getByRole('img')
  const taken = new Map<string, Buffer>()
  while (taken.size < needed * MORE) {
    const photo = await code.screenshot()
    taken.set(photo.toString('latin1'), photo)
  }
  return [...taken.values()]
}
