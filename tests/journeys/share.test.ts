import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Download, Page } from 'playwright-core'
import {
  launchBrowser,
  openOffline,
  serveApp,
  TABLET,
  watchContext,
  type Watch,
} from './support/app.ts'
import { elementsOf, openInOffice, textsOf } from '#tests/outside/support/office.ts'
import { closeRound } from './support/steps.ts'

// A closed round goes out in every form, and a second body takes it in, with the server gone.

let browser: Browser
let page: Page
let peer: Page
let url: string
let watches: readonly Watch[]
let journeyFile: string

beforeAll(async () => {
  browser = await launchBrowser()
  const server = await serveApp()
  ;({ url } = server)
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ viewport: TABLET })))
  watches = await Promise.all(contexts.map((one) => watchContext(one, new URL(url).origin)))
  const pages = await Promise.all(contexts.map((one) => one.newPage()))
  for (const one of pages) await openOffline(one, url)
  await server.close()
  ;[page, peer] = pages as [Page, Page]
  await closeRound(page, url, {
    name: 'First year',
    date: '2026-11-20',
    answers: [3, 3, 3, 2, 3, 3, 2, 'dontKnow'],
  })
  await page.getByRole('link', { name: 'Share a summary' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Share a summary' }).waitFor()
})
afterAll(async () => {
  await browser.close()
})

const SAID = 'Starting (stage 3 of 5)'

async function take(button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return download
}

async function bytesOf(button: string): Promise<Buffer> {
  return readFileSync(await (await take(button)).path())
}

/** Spaces that keep words on one line are spaces to a reader. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

// https://poppler.freedesktop.org
function pdfinfo(pdf: Buffer, ...options: readonly string[]): string {
  const read = spawnSync('pdfinfo', [...options, '-'], { input: pdf, encoding: 'utf8' })
  expect(read.status, read.stderr).toBe(0)
  return read.stdout
}

describe('the summary of a closed round, offline', () => {
  it('shows what leaves, and leads with what can be shown', async () => {
    const words = plain(await page.getByRole('region', { name: 'What you get' }).innerText())
    const shown = words.search(/Evidence is checked for 0 of the 5 answers that need it\./)
    expect(shown).toBeGreaterThan(-1)
    expect(words.indexOf(`We say ${SAID.toLowerCase()}`)).toBeGreaterThan(shown)
    expect(words).toContain('This is one person’s view')
  })

  it('goes out as a PDF that says its parts aloud in their order', async () => {
    await page.emulateMedia({ media: 'print' })
    const pdf = await page.pdf({ tagged: true, outline: true })
    await page.emulateMedia({ media: null })
    expect(pdfinfo(pdf)).toMatch(/^Tagged: +yes$/m)
    expect(pdfinfo(pdf)).toMatch(/^Title: +\S+/m)
    const parts = pdfinfo(pdf, '-struct-text')
    const order = ['H1', 'H2', 'Figure', 'Table'].map((part) =>
      parts.search(new RegExp(`^ *${part}\\b`, 'm')),
    )
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(order).not.toContain(-1)
    expect(parts).not.toMatch(/^ *Form\b/m)
    expect(plain(parts)).toContain('of 5')
  })

  it('goes out as Word, which LibreOffice opens with its headings, tables and pictures', async () => {
    const read = openInOffice(await bytesOf('Word file'), 'summary.docx', 'fodt')
    expect(plain(textsOf(read, 'office:text').join(''))).toContain(SAID)
    expect(elementsOf(read, 'text:h').length).toBeGreaterThan(5)
    expect(elementsOf(read, 'table:table-header-rows').length).toBeGreaterThan(0)
    const pictures = elementsOf(read, 'draw:frame').filter(
      (frame) => elementsOf(frame, 'draw:image').length > 0,
    )
    expect(pictures.length).toBeGreaterThan(0)
    for (const one of pictures) expect(textsOf(one, 'svg:desc').join('')).not.toBe('')
  })

  it('goes out as a table, with the same rows for programs of both kinds', async () => {
    const csv = (await bytesOf('Plain table (.csv)')).toString('utf8')
    expect(plain(csv)).toContain(SAID)
    const book = openInOffice(await bytesOf('Spreadsheet (.xlsx)'), 'summary.xlsx', 'fods')
    const [sheet] = elementsOf(book, 'table:table')
    const rows = elementsOf(sheet ?? book, 'table:table-row').filter(
      (row) => (row.textContent ?? '').trim() !== '',
    )
    expect(rows).toHaveLength(csv.trimEnd().split('"\r\n').length)
    expect(plain(sheet?.textContent ?? '')).toContain(SAID)
  })

  it('goes out as pictures', async () => {
    await page.getByText('Pictures', { exact: true }).click()
    const svg = (await bytesOf('The road as SVG')).toString('utf8')
    expect(svg).toMatch(/<title[^>]*>[^<]+<\/title>/)
    expect(svg).toMatch(/<desc[^>]*>[^<]+<\/desc>/)
    const png = await bytesOf('The road as PNG')
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  })

  it('is taken in by a second body', async () => {
    journeyFile = await (await take('File for this app')).path()
    await peer.goto(`${url}#/open`)
    await peer.locator('input[type="file"]').setInputFiles(journeyFile)
    await peer.getByText('This is a summary from another body').waitFor()
    await peer.getByRole('button', { name: 'Keep it on this device' }).click()
    await peer.getByRole('link', { name: 'See it with the others' }).click()
    await peer.getByText('1 summary').waitFor()
    await peer.getByRole('link', { name: /^Read it/ }).click()
    const figures = peer.getByRole('table').first()
    await figures.getByRole('row', { name: /Bringing staff with us.*Intending/i }).waitFor()
    await peer.getByText('This is what they wrote. We have not checked it.').waitFor()
  })

  it('asks nobody else for any of it', () => {
    expect(watches.flatMap(({ problems }) => problems)).toEqual([])
  })
})
