import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser, serveApp, TABLET, type Served } from './support/app.ts'
import { languageOf, partsOf, pdfinfo, printedPage, wordsByPage } from './support/pdf.ts'

// What the example prints: a PDF of each paper, read by programs that are not ours.

let browser: Browser
let server: Served
let page: Page
let round: string
let organisation: string

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveApp()
  const context = await browser.newContext({ viewport: TABLET, serviceWorkers: 'block' })
  page = await context.newPage()
  await page.goto(`${server.url}#/example`)
  round = await idIn('round')
  organisation = await idIn('progress')
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const PAPERS: readonly { name: string; at: () => string; act?: () => Promise<void> }[] = [
  { name: 'summary', at: () => `round/${round}/share` },
  {
    name: 'committee report',
    at: () => `round/${round}/share`,
    act: () => page.getByRole('radio', { name: /^Committee report/ }).check(),
  },
  { name: 'what we hold', at: () => 'holdings' },
  { name: 'briefing', at: () => `briefing/${organisation}` },
  { name: 'plan', at: () => `plan/${organisation}` },
  { name: 'progress', at: () => `progress/${organisation}` },
  { name: 'duties', at: () => `duties/${organisation}` },
  { name: 'result', at: () => `round/${round}/result` },
]

describe.each(PAPERS)('the $name on paper', ({ at, act }) => {
  it('says its parts, its language and its pages', async () => {
    const pdf = await print(at(), act)
    expect(pdfinfo(pdf)).toMatch(/^Tagged: +yes$/m)
    expect(pdfinfo(pdf)).toMatch(/^Title: +\S+/m)
    expect(languageOf(pdf)).toBe('en')

    const parts = partsOf(pdf)
    expect(parts[0]).toBe('H1')
    expect(parts.filter((part) => part === 'H1')).toHaveLength(1)
    expect(parts).not.toContain('Form')
    expect(steps(parts)).toEqual([])

    const pages = wordsByPage(pdf)
    pages.forEach((words, place) => {
      const [here, of] = [place + 1, pages.length]
      expect(words).toMatch(new RegExp(`(Page ${here} of ${of}|${here} ?/ ?${of})\\s*$`))
    })
  })
})

describe('on paper', () => {
  it('the figures and tables of a summary stand in their order', async () => {
    const parts = partsOf(await print(`round/${round}/share`))
    const shown = parts.filter((part) => part === 'Figure' || part === 'Table')
    expect(shown.slice(0, 3)).toEqual(['Figure', 'Figure', 'Table'])
  })

  it('a table that goes on over a page says its columns again', async () => {
    const pages = wordsByPage(await print(`evidence/${organisation}`))
    expect(pages.length).toBeGreaterThan(1)
    for (const words of pages) expect(words).toMatch(/What it is +Date\b/)
  })
})

async function print(at: string, act?: () => Promise<void>): Promise<Buffer> {
  await page.goto('about:blank')
  await page.goto(`${server.url}#/example/${at}`, { waitUntil: 'networkidle' })
  await page.locator('main h1').waitFor()
  await act?.()
  return printedPage(page)
}

/** Headings that leave out a level. */
function steps(parts: readonly string[]): readonly string[] {
  const levels = parts.filter((part) => /^H\d$/.test(part)).map((part) => Number(part.slice(1)))
  return levels.flatMap((level, place) =>
    level > (levels[place - 1] ?? 0) + 1 ? [`H${level} after H${levels[place - 1] ?? 0}`] : [],
  )
}

async function idIn(part: 'round' | 'progress'): Promise<string> {
  const link = page.locator(`main a[href*="/${part}/"]`).first()
  const address = (await link.getAttribute('href')) ?? ''
  return new RegExp(`/${part}/([^/]+)`).exec(address)?.[1] ?? ''
}
