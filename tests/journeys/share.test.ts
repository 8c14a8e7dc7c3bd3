import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { elementsOf, openInOffice, textsOf } from '#tests/outside/support/office.ts'
import { keepSummary, openFile, savedBy } from './support/files.ts'
import { goOffline, type Offline } from './support/offline.ts'
import { pdfinfo } from './support/pdf.ts'
import { addSteps, closeRound } from './support/steps.ts'
import { storedRows } from './support/stored.ts'

// A closed round goes out in every form, and a second body takes it in, with the server gone.

let offline: Offline<'own' | 'peer'>
let page: Page
let url: string
/** Proposed for the plan, as the result says it. */
let step: string

beforeAll(async () => {
  offline = await goOffline(['own', 'peer'])
  url = offline.url
  page = offline.pages.own
  await closeRound(page, url, {
    name: 'First year',
    date: '2026-11-20',
    answers: [3, 3, 3, 2, 3, 3, 2, 'dontKnow'],
  })
  const [added = ''] = await addSteps(page, 1)
  step = plain(added.split('\n')[0] ?? '').trim()
  await page.getByRole('link', { name: 'Share a summary' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Share a summary' }).waitFor()
})
afterAll(() => offline.close())

const SAID = 'Starting (stage 3 of 5)'

/** Letters that stand together as one sign, and words broken over two lines, are the same words. */
function letters(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')
}

/** What was answered, question by question, as every form has to tell it. */
const FIGURES = [
  ['Why it matters here', 'Starting (stage 3 of 5)'],
  ['A clear picture of what should change', 'Starting (stage 3 of 5)'],
  ['Listening to all our communities', 'Starting (stage 3 of 5)'],
  ['Bringing staff with us', 'Intending (stage 2 of 5)'],
  ['Working with partners', 'Starting (stage 3 of 5)'],
  ['Skills and confidence', 'Starting (stage 3 of 5)'],
  ['Money and people', 'Intending (stage 2 of 5)'],
  ['Knowing we are getting there', 'Not known'],
] as const

function saysAll(rows: readonly string[]): void {
  const told = rows.map(letters)
  for (const [question, said] of FIGURES) {
    const row = told.find((one) => one.includes(letters(question)) && one.includes(letters(said)))
    expect(row, `${question}: ${said}`).toBeDefined()
  }
}

async function bytesOf(button: string): Promise<Buffer> {
  return readFileSync(await savedBy(page, button))
}

/** Spaces that keep words on one line are spaces to a reader. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
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
    expect(pdf.toString('latin1')).toMatch(/\/Lang ?\(en/)
    const parts = pdfinfo(pdf, '-struct-text')
    const order = ['H1', 'H2', 'Figure', 'Table'].map((part) =>
      parts.search(new RegExp(`^ *${part}\\b`, 'm')),
    )
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(order).not.toContain(-1)
    expect(parts).not.toMatch(/^ *Form\b/m)
    expect(plain(parts)).toContain('of 5')
    saysAll(parts.split(/^ *TR\b/m))
  })

  it('goes out as Word, which LibreOffice opens with its headings, tables and pictures', async () => {
    const read = openInOffice(await bytesOf('Word file'), 'summary.docx', 'fodt')
    expect(plain(textsOf(read, 'office:text').join(''))).toContain(SAID)
    saysAll(elementsOf(read, 'table:table-row').map(({ textContent }) => textContent ?? ''))
    expect(elementsOf(read, 'text:h').length).toBeGreaterThan(5)
    expect(elementsOf(read, 'table:table-header-rows').length).toBeGreaterThan(0)
    const pictures = elementsOf(read, 'draw:frame').filter(
      (frame) => elementsOf(frame, 'draw:image').length > 0,
    )
    expect(pictures.length).toBeGreaterThan(0)
    for (const one of pictures) expect(textsOf(one, 'svg:desc').join('')).not.toBe('')
  })

  it('goes out as a committee report too, with what is asked for before the reasons', async () => {
    await page.getByLabel('Committee report').check()
    await page.getByLabel('Actions', { exact: true }).check()
    const read = openInOffice(await bytesOf('Word file'), 'committee.docx', 'fodt')
    await page.getByLabel('Summary for peers').check()
    const chapters = elementsOf(read, 'text:h')
      .filter((heading) => heading.getAttribute('text:outline-level') === '1')
      .map((heading) => plain(heading.textContent ?? ''))
    expect(chapters).toEqual([
      'Purpose of this report',
      'Recommendations',
      'Reasons for the recommendations',
      'Implications',
      'Background papers',
      'About this report',
    ])
    const words = plain(textsOf(read, 'office:text').join(''))
    expect(words).toContain(SAID)
    const asked = words.indexOf(step)
    expect(asked).toBeGreaterThan(words.indexOf('Recommendations'))
    expect(words.indexOf('Reasons for the recommendations')).toBeGreaterThan(asked)
    saysAll(elementsOf(read, 'table:table-row').map(({ textContent }) => textContent ?? ''))
  })

  it('goes out as a table, with the same rows for programs of both kinds', async () => {
    const csv = (await bytesOf('Plain table (.csv)')).toString('utf8')
    expect(plain(csv)).toContain(SAID)
    saysAll(csv.split('"\r\n'))
    const book = openInOffice(await bytesOf('Spreadsheet (.xlsx)'), 'summary.xlsx', 'fods')
    const [sheet] = elementsOf(book, 'table:table')
    const rows = elementsOf(sheet ?? book, 'table:table-row').filter(
      (row) => (row.textContent ?? '').trim() !== '',
    )
    expect(rows).toHaveLength(csv.trimEnd().split('"\r\n').length)
    expect(plain(sheet?.textContent ?? '')).toContain(SAID)
    saysAll(rows.map(({ textContent }) => textContent ?? ''))
  })

  it('goes out as pictures', async () => {
    await page.getByText('Pictures', { exact: true }).click()
    for (const picture of ['The road', 'The questions']) {
      const svg = (await bytesOf(`${picture} as SVG`)).toString('utf8')
      expect(svg).toMatch(/<title[^>]*>[^<]+<\/title>/)
      expect(svg).toMatch(/<desc[^>]*>[^<]+<\/desc>/)
      const png = await bytesOf(`${picture} as PNG`)
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    }
  })

  it('is taken in by a second body', async () => {
    const { peer } = offline.pages
    await openFile(peer, url, await savedBy(page, 'File for this app'))
    const figures = await keepSummary(peer)
    await figures.getByRole('row', { name: /Bringing staff with us.*Intending/i }).waitFor()
    await peer.getByText('This is what they wrote. We have not checked it.').waitFor()
    saysAll(await figures.getByRole('row').allInnerTexts())
  })

  it('is taken in a second time without a change', async () => {
    const { peer } = offline.pages
    const before = await storedRows(peer)
    await openFile(peer, url, await savedBy(page, 'File for this app'))
    await peer.getByRole('button', { name: 'Keep it on this device' }).click()
    await peer.getByText('It was here already. Nothing has changed.').waitFor()
    const { peerSummary } = await storedRows(peer)
    expect(peerSummary).toHaveLength(1)
    expect(peerSummary).toEqual(before['peerSummary'])
  })

  it('asks nobody else for any of it', () => {
    expect(offline.problems()).toEqual([])
  })
})
