import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser, serveApp, TABLET, watchContext, type Served } from './support/app.ts'
import { savedBy } from './support/files.ts'
import { beginRound, choose } from './support/steps.ts'

let browser: Browser
let server: Served

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveApp()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function openPage(prepare?: (page: Page) => Promise<void>): Promise<Page> {
  const context = await browser.newContext({ viewport: TABLET })
  const page = await context.newPage()
  await prepare?.(page)
  await page.goto(server.url)
  return page
}

describe('a browser that keeps nothing', () => {
  it.each([
    ['has no database', `Object.defineProperty(window, 'indexedDB', { value: undefined })`],
    [
      'throws at the mention of it',
      `Object.defineProperty(window, 'indexedDB', { get() { throw new Error('denied') } })`,
    ],
    [
      'refuses to open it',
      `IDBFactory.prototype.open = () => { throw new DOMException('no', 'UnknownError') }`,
    ],
  ])('that %s says so before anyone types, works on, and offers the file', async (_, script) => {
    const page = await openPage(async (fresh) => {
      await fresh.addInitScript(script)
    })
    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await page.getByText('This browser cannot keep your work.').waitFor()
    await beginRound(page)
    await page.locator('[data-choice="4"]').click()
    await page.getByText('Kept until you close this page').waitFor()

    const text = readFileSync(await savedBy(page, 'Save my work to a file'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ format: 'journey-to-race-equality' })
    expect(text).toContain('"choice":4')
    await page.context().close()
  })
})

describe('an address that leads nowhere', () => {
  it('has a way home', async () => {
    const page = await openPage()
    await page.goto(`${server.url}#/no/such/place`)
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
    await page.getByRole('link', { name: 'Go to the start' }).click()
    await page.getByRole('link', { name: 'Start an assessment' }).waitFor()
    await page.context().close()
  })
})

describe('a record that is damaged', () => {
  it('is put aside and named, and the rest works', async () => {
    const page = await openPage()
    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginRound(page, { name: 'The good round' })
    await choose(page, 3)
    await page.evaluate(async () => {
      const open = indexedDB.open('journey/some/folder')
      const db = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result)
      })
      const table = [...db.objectStoreNames].find((name) => /^rounds?$/.test(name)) ?? ''
      const write = db.transaction(table, 'readwrite')
      write.objectStore(table).put({ id: 'damaged-1', organisationId: 'nobody', name: 7 })
      await new Promise((resolve) => {
        write.oncomplete = resolve
      })
      db.close()
    })
    await page.goto(`${server.url}#/`)
    await page.reload()
    await page.getByRole('heading', { name: 'The good round' }).waitFor()
    await page.goto(`${server.url}#/settings`)
    await page.getByText('damaged-1').waitFor()
    await page.context().close()
  })
})

describe('very long words', () => {
  it('break no layout from 320 to 1440 pixels', async () => {
    const page = await openPage()
    const watch = await watchContext(page.context(), new URL(server.url).origin)
    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginRound(page, { name: `${'Überlangername'.repeat(10)} ${'شرح '.repeat(10)}` })
    await choose(page, 3)
    await page
      .getByLabel('Your note')
      .fill('longwordwithoutanyspace'.repeat(400) + '🌍 مرحبا '.repeat(60))
    await page.getByText('Saved on this device').waitFor()
    const addresses = [page.url(), page.url().replace(/question\/1$/, 'check'), `${server.url}#/`]
    for (const width of [320, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const address of addresses) {
        await page.goto(address)
        await page.getByRole('heading', { level: 1 }).waitFor()
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect([address, width, overflow]).toEqual([address, width, 0])
      }
    }
    expect(watch.problems).toEqual([])
    await page.context().close()
  })
})
