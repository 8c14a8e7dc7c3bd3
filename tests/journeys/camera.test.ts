import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOptions } from '#scripts/browser.mjs'
import { DIST, launchBrowser, serveApp, TABLET, watchContext, type Served } from './support/app.ts'
import { fakeCameraArgs, writeFakeCamera } from './support/fake-camera.ts'
import { readPng } from './support/png.ts'

// From one screen to another by camera: the parts as they are, under the policy of the built app.

const PAGE = fileURLToPath(new URL('./support/camera-page.tsx', import.meta.url))
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Eleven hold it all; three more, as some are missed. */
const FRAMES = 14
/** Six dots a module. */
const SHEET = { width: 582, height: 840 }
const PATIENCE_MS = 20_000

const folder = mkdtempSync(join(tmpdir(), 'camera-page-'))
const film = join(folder, 'film.y4m')
let server: Served
let photos: readonly Buffer[] = []

beforeAll(async () => {
  await buildPage()
  server = await serveApp(folder)
  photos = await photographFrames()
  writeFakeCamera(
    film,
    photos.map((photo) => readPng(photo)),
    { hold: 'hand', rate: 8 },
  )
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

describe('a camera', () => {
  it('carries a hand-in with long notes over within ten seconds', async () => {
    const { page, problems, close } = await openScanner(fakeCameraArgs(film))
    await page.getByText('complete').waitFor({ timeout: 10_000 })
    expect(problems).toEqual([])
    await close()
  })

  it('is let go when the page is left for another', async () => {
    const { page, close } = await openScanner(fakeCameraArgs(film))
    await page.getByText('Hold the code inside the frame.').waitFor()
    const isLive = await page.evaluate(() => {
      const { srcObject } = document.querySelector('video') ?? {}
      const [track] = srcObject instanceof MediaStream ? srcObject.getTracks() : []
      Object.defineProperty(document, 'hidden', { value: true })
      const before = track?.readyState
      document.dispatchEvent(new Event('visibilitychange'))
      return [before, track?.readyState]
    })
    expect(isLive).toEqual(['live', 'ended'])
    await close()
  })

  it('is not needed: a photo of the code will do', async () => {
    const { page, problems, close } = await openScanner([])
    await page.getByText('No camera was found').waitFor()
    const input = page.locator('input[type=file]')
    await input.setInputFiles({
      name: 'empty.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('x'),
    })
    await page.getByText('This file is not a photo').waitFor()
    for (const [at, buffer] of photos.slice(0, 11).entries()) {
      await input.setInputFiles({ name: `${at}.png`, mimeType: 'image/png', buffer })
      await page.getByText('Looking for a code').waitFor({ state: 'detached' })
    }
    await page.getByText('complete').waitFor({ timeout: PATIENCE_MS })
    expect(problems).toEqual([])
    await close()
  })
})

async function buildPage(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome111',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: PAGE, output: { entryFileNames: 'page.js' } },
    },
  })
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(
    readFileSync(join(DIST, 'index.html'), 'utf8'),
  )
  if (policy === null) throw new Error('The built app has no policy')
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8" />${policy[0]}<link rel="icon" href="data:," />
    <title>Camera</title></head><body><div id="root"></div><script type="module" src="./page.js"></script></body></html>`,
  )
}

async function photographFrames(): Promise<Buffer[]> {
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: SHEET })
  const taken: Buffer[] = []
  for (let number = 0; number < FRAMES; number += 1) {
    await page.goto('about:blank')
    await page.goto(`${server.url}#${number}`)
    await page.locator('path').waitFor({ state: 'attached' })
    taken.push(await page.screenshot())
  }
  await browser.close()
  return taken
}

interface OpenScanner {
  readonly page: Page
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

async function openScanner(cameraArgs: readonly string[]): Promise<OpenScanner> {
  const options = launchOptions()
  const args = [...options.args, ...cameraArgs]
  const browser: Browser = await chromium.launch({ ...options, args })
  const context = await browser.newContext({ viewport: TABLET })
  const { problems } = await watchContext(context, new URL(server.url).origin)
  const page = await context.newPage()
  await page.goto(`${server.url}#scan`)
  return { page, problems, close: () => browser.close() }
}
