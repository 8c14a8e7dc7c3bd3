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
import duties from '#locales/en/duties.json'
import nations from '#locales/en/nations.json'
import england from '#questions/duties/england.json'
import northernIreland from '#questions/duties/northern-ireland.json'
import scotland from '#questions/duties/scotland.json'
import wales from '#questions/duties/wales.json'
import { openFolds } from './support/screen.ts'
import { closeRound } from './support/steps.ts'

const DUTIES = { england, wales, scotland, northernIreland }
type Nation = keyof typeof DUTIES
const NATIONS = Object.keys(DUTIES) as Nation[]

// One organisation, from its first result to its next round, with the server gone.

let browser: Browser
let page: Page
let url: string
let watch: Watch

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
  await closeRound(page, url, {
    name: 'First year',
    date: '2026-11-20',
    answers: [2, 2, 2, 2, 2, 1, 2, 2],
  })
})
afterAll(async () => {
  await browser.close()
})

async function openFromHome(link: string): Promise<void> {
  await page.goto(`${url}#/`)
  await page.getByRole('link', { name: link }).first().click()
}

describe('between two rounds', () => {
  it('leads from a result to three actions, and back', async () => {
    const card = page.locator('main article').filter({ hasText: 'Show' }).first()
    await card.getByText(/^Show \d+ steps? /).click()
    const add = card.getByRole('button', { name: /^Add to the plan/ })
    const steps: string[] = []
    for (const count of [1, 2, 3]) {
      steps.push(await add.first().locator('xpath=ancestor::li[1]').innerText())
      await add.first().click()
      await expect.poll(() => card.getByText('In the plan', { exact: true }).count()).toBe(count)
    }
    await card
      .getByRole('link', { name: /^Open it/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Back to the plan' }).click()
    await page.getByText('3 actions').waitFor()
    for (const listed of await page.locator('main li h3').allInnerTexts()) {
      expect(steps.filter((step) => step.includes(listed))).toHaveLength(1)
    }

    await page.goBack()
    await page.goBack()
    await page.getByRole('heading', { name: 'What would move us on' }).waitFor()
    await expect.poll(() => page.getByText('In the plan', { exact: true }).count()).toBe(3)
  })

  it('keeps an outcome with four figures, as a drawing, a table and a sentence', async () => {
    await openFromHome('Outcomes')
    await page.getByLabel('People are safe from racist harm').check()
    const card = page.locator('main article').filter({ hasText: 'People are safe' }).last()
    await card.waitFor()
    await openFolds(page)
    await card.getByLabel('Starting figure', { exact: true }).fill('60')
    await card.getByLabel('Target', { exact: true }).fill('20')
    await card.getByLabel('A lower figure').check()
    const figures = [
      ['2025-03-31', '55'],
      ['2025-09-30', '47'],
      ['2026-03-31', '49'],
      ['2026-09-30', '38'],
    ] as const
    for (const [date, value] of figures) {
      await card.getByLabel('Date of the figure').fill(date)
      await card.getByLabel('Figure', { exact: true }).fill(value)
      await card.getByRole('button', { name: 'Add this figure' }).click()
      await card.getByRole('row', { name: new RegExp(`\\b${value}\\b`) }).waitFor()
    }
    await card.getByText('It was last at 38 on 30 September 2026.').waitFor()
    await card.getByText('It has moved towards the target.').waitFor()
    await card.locator('.recharts-line-curve').first().waitFor()
    await page.reload()
    await expect.poll(() => card.getByRole('row').count()).toBeGreaterThan(4)
  })

  it('lists the duties of each nation, whole', async () => {
    await openFromHome('Duties and data')
    for (const nation of NATIONS) {
      await page.getByLabel('Nation', { exact: true }).selectOption({ label: nations[nation].name })
      for (const { id } of dutiesOfCouncil(nation)) {
        const title = duties.items[id as keyof typeof duties.items].title
        await page.getByRole('heading', { name: title, exact: true }).first().waitFor()
      }
    }
    await page.getByLabel('Nation', { exact: true }).selectOption({ label: 'England' })
  })

  it('shows evidence going out of date as the years pass', async () => {
    await openFromHome('Evidence')
    await page.getByLabel('Something done').check()
    await page.getByLabel('What is it?').fill('Six talks with faith groups')
    await page.getByLabel('Date', { exact: true }).fill('2024-04-10')
    await page.getByLabel('Listening to all our communities').check()
    await page.getByRole('button', { name: 'Add to the list' }).click()
    await page.getByText('Goes out of date soon. It counts until 10 April 2027.').waitFor()

    await page.clock.setSystemTime(new Date('2027-04-11T09:00:00Z'))
    await page.reload()
    await page.getByText('Out of date. It counted until 10 April 2027.').waitFor()
  })

  it('opens the next round with what the last one set out to do', async () => {
    await page.clock.setSystemTime(new Date('2027-10-04T09:00:00Z'))
    await page.goto(`${url}#/set-up`)
    await page.getByLabel('Name of this round').fill('Second year')
    await page.getByRole('button', { name: 'Begin with question 1' }).click()
    await page.getByText('First: what became of the last round’s actions?').waitFor()
    const became = page.getByRole('group', { name: 'What became of it?' })
    await became.nth(0).getByLabel('Done').check()
    const difference = page.getByRole('group', { name: 'Did it make a difference?' })
    await difference.getByLabel('In part').check()
    await became.nth(1).getByLabel('Dropped').check()
    await page.getByLabel('Why was it dropped?').fill('Another team does it now.')
    await became.nth(2).getByLabel('Under way').check()
    await page.getByText('All of these are said.').waitFor()
    await page.getByRole('link', { name: 'Go on to the questions' }).click()
    await page.getByText('Question 1 of 8').waitFor()
  })

  it('asks nobody else for any of it', () => {
    expect(watch.problems).toEqual([])
  })
})

/** By the data itself, so that a rule that leaves one out is seen. */
function dutiesOfCouncil(nation: Nation): readonly { readonly id: string }[] {
  return DUTIES[nation].items.filter(({ bodies }) => bodies.includes('council'))
}
