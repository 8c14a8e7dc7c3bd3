import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import {
  launchBrowser,
  openOffline,
  serveApp,
  TABLET,
  watchContext,
  type Watch,
} from './support/app.ts'
import { sealPaper } from './support/steps.ts'

// Single answers that are kept for some days, and a request for them that comes in time.

let browser: Browser
let page: Page
let url: string
let watch: Watch

// So far apart that the room may be told what it said of every question.
const PAPERS = ['12312312', '23123123', '31231231', '12312312', '23123123', '31231231']

beforeAll(async () => {
  browser = await launchBrowser()
  const server = await serveApp()
  ;({ url } = server)
  const context = await browser.newContext({ viewport: TABLET })
  watch = await watchContext(context, new URL(url).origin)
  page = await context.newPage()
  await page.clock.install({ time: new Date('2026-11-22T10:00:00Z') })
  await openOffline(page, url)
  await server.close()
})
afterAll(async () => {
  await browser.close()
})

/** Rows with answers in them: what is erased leaves a row without. */
function countResponses(): Promise<number> {
  return page.evaluate(async () => {
    const [database] = await indexedDB.databases()
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(database?.name ?? '')
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const rows = await new Promise<readonly object[]>((resolve) => {
      const reading = db.transaction('response').objectStore('response').getAll()
      reading.addEventListener('success', () => resolve(reading.result))
    })
    db.close()
    return rows.filter((row) => 'answers' in row).length
  })
}

async function closeKeepingForAWeek(): Promise<void> {
  await page.goto(`${url}#/set-up`)
  await page.getByText('Each of us first, then together').click()
  await page.getByLabel('When are single answers erased?').selectOption('7')
  await page.getByRole('button', { name: 'Go on to gather answers' }).click()
  await page.waitForURL(/\/gather$/)
  const round = page.url().replace(/\/gather$/, '')
  await page.getByRole('link', { name: 'Type in a paper answer' }).click()
  for (const paper of PAPERS) await sealPaper(page, paper)
  await page.goto(`${round}/gather`)
  await page.getByRole('button', { name: 'Show what the room said' }).click()
  await page.getByRole('button', { name: 'Show it now' }).click()
  await page.getByRole('button', { name: 'Take the group’s answer for the rest' }).click()
  await page.getByText(/now have the group’s answer/).waitFor()
  await page.goto(`${round}/result`)
  await page.getByRole('button', { name: 'Close the round' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click()
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
  })

  it('go by themselves on their day', async () => {
    await page.clock.setSystemTime(new Date('2027-01-10T10:00:00Z'))
    await closeKeepingForAWeek()
    expect(await countResponses()).toBe(PAPERS.length)
    await page.clock.setSystemTime(new Date('2027-01-17T10:00:00Z'))
    await page.reload()
    await page.getByText('This round is closed').first().waitFor()
    await expect.poll(countResponses, { timeout: 20_000 }).toBe(0)
    expect(watch.problems).toEqual([])
  })
})
