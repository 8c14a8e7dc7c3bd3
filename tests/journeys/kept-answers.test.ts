import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { goOffline, type Offline } from './support/offline.ts'
import {
  beginWorkshop,
  confirmClose,
  reveal,
  sealPapers,
  takeGroupAnswers,
} from './support/steps.ts'
import { storedRows } from './support/stored.ts'

// Single answers that are kept for some days, and a request for them that comes in time.

let offline: Offline<'own'>
let page: Page
let url: string

// So far apart that the room may be told what it said of every question.
const PAPERS = ['12312312', '23123123', '31231231', '12312312', '23123123', '31231231']

beforeAll(async () => {
  offline = await goOffline(['own'], { now: '2026-11-22T10:00:00Z' })
  url = offline.url
  page = offline.pages.own
})
afterAll(() => offline.close())

/** Rows with answers in them: what is erased leaves a row without. */
async function countResponses(): Promise<number> {
  const { response = [] } = await storedRows(page)
  return response.filter((row) => 'answers' in row).length
}

async function closeKeepingForAWeek(): Promise<void> {
  await page.goto(`${url}#/set-up`)
  await beginWorkshop(page, { keptDays: 7 })
  const round = page.url().replace(/\/gather$/, '')
  await sealPapers(page, PAPERS)
  await page.goto(`${round}/gather`)
  await reveal(page)
  await takeGroupAnswers(page)
  await page.goto(`${round}/result`)
  await confirmClose(page)
  await page.getByText('This round is closed').first().waitFor()
}

describe('answers that are kept for a week', () => {
  it('stay past their day once a request for them is noted, and go when it is answered', async () => {
    await closeKeepingForAWeek()
    expect(await countResponses()).toBe(PAPERS.length)
    await page.getByText('On 29 November 2026 it is erased by itself.').waitFor()
    await page.getByRole('button', { name: 'Request received: pause deletion' }).click()
    await page.getByText(/It is not erased by itself/).waitFor()

    await page.clock.setSystemTime(new Date('2026-12-20T10:00:00Z'))
    await page.reload()
    await page.getByText(/It is not erased by itself/).waitFor()
    expect(await countResponses()).toBe(PAPERS.length)

    await page.getByRole('button', { name: 'The request is answered: go on' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
    await expect.poll(countResponses, { timeout: 20_000 }).toBe(0)
    await page.getByText('What each person answered alone is erased.').waitFor()
    await page.getByText('This round is closed').first().waitFor()
  })

  it('go by themselves on their day', async () => {
    await page.clock.setSystemTime(new Date('2027-01-10T10:00:00Z'))
    await closeKeepingForAWeek()
    expect(await countResponses()).toBe(PAPERS.length)
    await page.clock.setSystemTime(new Date('2027-01-17T10:00:00Z'))
    await page.reload()
    await page.getByText('This round is closed').first().waitFor()
    await expect.poll(countResponses, { timeout: 20_000 }).toBe(0)
    expect(offline.problems()).toEqual([])
  })
})
