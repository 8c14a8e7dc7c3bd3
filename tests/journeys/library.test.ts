import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { goOffline, type Offline } from './support/offline.ts'

let offline: Offline<'own'>
let page: Page

beforeAll(async () => {
  offline = await goOffline(['own'])
  page = offline.pages.own
  await page.goto(`${offline.url}#/library`)
  await searchBox().waitFor()
})
afterAll(() => offline.close())

// Only to end what hangs.
const PATIENT = { timeout: 20_000 }

const searchBox = () => page.getByLabel('Search the library')
const found = () => page.locator('main article h3').allInnerTexts()

/** Each begins with everything in view. */
async function beginAnew(): Promise<void> {
  await searchBox().fill('')
  const clear = page.getByRole('button', { name: 'Clear all' })
  if (await clear.isVisible()) await clear.click()
  await page.getByText(/^4\d\d items$/).waitFor()
}

async function filterBy(label: string, option: string): Promise<void> {
  const select = page.getByLabel(label, { exact: true })
  if (!(await select.isVisible())) await page.getByText(/^More filters/).click()
  await select.selectOption({ label: option })
}

interface Way {
  readonly by: string
  readonly words?: string
  readonly filters?: Readonly<Record<string, string>>
  /** What stands above all others. */
  readonly first: string
  readonly items: number
}

const WAYS: readonly Way[] = [
  { by: 'a word', words: 'interpreter', first: 'Show health advocacy as a career', items: 1 },
  { by: 'the beginning of one', words: 'translat', first: 'Ask about language help', items: 1 },
  { by: 'a word with an accent', words: 'café', first: 'How to run a café session', items: 3 },
  { by: 'capitals, without it', words: 'CAFE', first: 'How to run a café session', items: 3 },
  { by: 'a number and a word', words: '28 days', first: 'Then: 28 days to answer', items: 3 },
  { by: 'a term to be explained', words: 'due reg', first: 'Due regard', items: 1 },
  {
    by: 'a question',
    filters: { Question: 'Working with partners' },
    first: 'Use your partners for facts, support and advice.',
    items: 120,
  },
  {
    by: 'a step on the journey',
    filters: { 'Step on the journey': 'From resisting to intending' },
    first: 'Put race equality on the next council meeting agenda, with one page on who lives here.',
    items: 33,
  },
  {
    by: 'a source',
    filters: { Source: 'Community tips' },
    first: 'How one council works with community groups',
    items: 26,
  },
  {
    by: 'a kind, a question and a word',
    words: 'meet',
    filters: { Question: 'Listening to all our communities', Kind: 'Tip' },
    first: 'Meet when it suits them',
    items: 2,
  },
]

describe('the library, offline', () => {
  it.each(WAYS)('is searched by $by', async ({ words = '', filters = {}, first, items }) => {
    await beginAnew()
    for (const [label, option] of Object.entries(filters)) await filterBy(label, option)
    await searchBox().fill(words)
    await expect.poll(async () => (await found())[0], PATIENT).toBe(first)
    await page.getByText(new RegExp(`^${items} items?$`)).waitFor()
  })

  it('asks nobody for it', () => {
    expect(offline.problems()).toEqual([])
  })
})
