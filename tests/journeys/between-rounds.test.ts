import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import duties from '#locales/en/duties.json'
import nations from '#locales/en/nations.json'
import sectors from '#locales/en/sectors.json'
import england from '#questions/duties/england.json'
import northernIreland from '#questions/duties/northern-ireland.json'
import scotland from '#questions/duties/scotland.json'
import wales from '#questions/duties/wales.json'
import { goOffline, type Offline } from './support/offline.ts'
import { openFolds } from './support/screen.ts'
import { addSteps, cardThatMovesOn, closeRound, listEvidence } from './support/steps.ts'

const DUTIES = { england, wales, scotland, northernIreland }
type Nation = keyof typeof DUTIES
const NATIONS = Object.keys(DUTIES) as Nation[]

// One organisation, from its first result to its next round, with the server gone.

let offline: Offline<'own'>
let page: Page
let url: string
/** What the first result put into the plan. */
let actions: readonly string[]

// Only to end what hangs.
const PATIENT = { timeout: 20_000 }

beforeAll(async () => {
  offline = await goOffline(['own'], { now: '2026-11-22T10:00:00Z' })
  url = offline.url
  page = offline.pages.own
  await closeRound(page, url, {
    name: 'First year',
    date: '2026-11-20',
    answers: [2, 2, 2, 2, 2, 1, 2, 2],
  })
})
afterAll(() => offline.close())

async function openFromHome(link: string): Promise<void> {
  await page.goto(`${url}#/`)
  await page.getByRole('link', { name: link }).first().click()
}

describe('between two rounds', () => {
  it('leads from a result to three actions, and back', async () => {
    const steps = await addSteps(page, 3)
    const card = cardThatMovesOn(page)
    await expect.poll(() => card.getByText('In the plan', { exact: true }).count()).toBe(3)
    await card
      .getByRole('link', { name: /^Open it/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Back to the plan' }).click()
    await page.getByText('3 actions').waitFor()
    actions = await page.locator('main li h3').allInnerTexts()
    expect(actions).toHaveLength(3)
    for (const listed of actions) {
      expect(steps.filter((step) => step.includes(listed))).toHaveLength(1)
    }

    await page.goBack()
    await page.goBack()
    await page.getByRole('heading', { name: 'What would move us on' }).waitFor()
    await expect.poll(() => page.getByText('In the plan', { exact: true }).count()).toBe(3)

    const opened: string[] = []
    for (const place of [0, 1, 2]) {
      await openFolds(page)
      await card
        .getByRole('link', { name: /^Open it/ })
        .nth(place)
        .click()
      await page.getByText('From the round: First year').waitFor()
      opened.push(await page.getByRole('heading', { level: 1 }).innerText())
      await page.getByRole('link', { name: 'See the result' }).click()
      await page.getByRole('heading', { name: 'What would move us on' }).waitFor()
    }
    expect(opened.toSorted()).toEqual(actions.toSorted())
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
      ['2025-03-31', '31 March 2025', '55'],
      ['2025-09-30', '30 September 2025', '47'],
      ['2026-03-31', '31 March 2026', '49'],
      ['2026-09-30', '30 September 2026', '38'],
    ] as const
    for (const [date, , value] of figures) {
      await card.getByLabel('Date of the figure').fill(date)
      await card.getByLabel('Figure', { exact: true }).fill(value)
      await card.getByRole('button', { name: 'Add this figure' }).click()
      await card.getByRole('row', { name: new RegExp(`\\b${value}\\b`) }).waitFor()
    }
    await card.getByText('It was last at 38 on 30 September 2026.').waitFor()
    await card.getByText('It has moved towards the target.').waitFor()
    await card.locator('.recharts-line-curve').first().waitFor()
    await page.reload()
    await expect.poll(() => card.getByRole('row').count(), PATIENT).toBeGreaterThan(4)
    const rows = (await card.locator('tbody tr').allInnerTexts()).map((row) =>
      row.split(/\s*\t\s*/),
    )
    expect(rows.map(([day, value]) => [day, value])).toEqual(
      figures.map(([, day, value]) => [day, value]),
    )
    await card.getByText('It was last at 38 on 30 September 2026.').waitFor()
    await card.locator('.recharts-line-curve').first().waitFor()
  })

  it('lists the duties of each nation, whole, and keeps what was marked in each', async () => {
    await openFromHome('Duties and data')
    const kindOfBody = page.getByLabel('Kind of body', { exact: true })
    const first = page.locator('#duties-today article').first()
    for (const nation of NATIONS) {
      await choose('Nation', nations[nation].name)
      const listed = new Set<string>()
      for (const kind of await kindOfBody.locator('option').evaluateAll(valuesOf)) {
        await kindOfBody.selectOption(kind)
        const wanted = dutiesOf(nation, kind)
        await expect.poll(titlesShown, PATIENT).toEqual(wanted.map(titleOf))
        for (const { id } of wanted) listed.add(id)
      }
      expect(listed.size).toBe(DUTIES[nation].items.length)
      await choose('Kind of body', sectors.council.name)
      await first.getByLabel('Met', { exact: true }).check()
      await first.getByText('Saved on this device').waitFor()
    }
    await page.reload()
    for (const nation of NATIONS) {
      await choose('Nation', nations[nation].name)
      await expect.poll(titlesShown, PATIENT).toEqual(dutiesOf(nation, 'council').map(titleOf))
      await expect.poll(() => first.getByLabel('Met', { exact: true }).isChecked()).toBe(true)
      expect(await page.locator('#duties-today input[value="met"]:checked').count()).toBe(1)
    }
    await choose('Nation', nations.england.name)
  })

  it('shows evidence going out of date as the years pass', async () => {
    await openFromHome('Evidence')
    await listEvidence(page, {
      kind: 'Something done',
      what: 'Six talks with faith groups',
      date: '2024-06-10',
      questions: ['Listening to all our communities'],
    })
    const piece = page.locator('main article').filter({ hasText: 'Six talks with faith groups' })
    await piece.getByText('Counts until 10 June 2027.').waitFor()

    // Half a year before.
    await page.clock.setSystemTime(new Date('2026-12-11T09:00:00Z'))
    await page.reload()
    await piece.getByText('Goes out of date soon. It counts until 10 June 2027.').waitFor()

    await openFromHome('1 piece of evidence goes out of date by')
    await piece.getByText('Goes out of date soon.').waitFor()

    await page.clock.setSystemTime(new Date('2027-06-11T09:00:00Z'))
    await openFromHome('Evidence')
    await page.reload()
    await piece.getByText('Out of date. It counted until 10 June 2027.').waitFor()
  })

  it('opens the next round with what the last one set out to do', async () => {
    await page.clock.setSystemTime(new Date('2027-10-04T09:00:00Z'))
    await page.goto(`${url}#/set-up`)
    await page.getByLabel('Name of this round').fill('Second year')
    await page.getByRole('button', { name: 'Begin with question 1' }).click()
    await page.getByText('First: what became of the last round’s actions?').waitFor()
    const asked = await page.getByRole('heading', { level: 2 }).allInnerTexts()
    expect(asked.toSorted()).toEqual(actions.toSorted())
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

    await openFromHome('The plan')
    await page.getByText('1 action', { exact: true }).waitFor()
    await openFolds(page)
    const inPlan = (what = '') => page.locator('main li').filter({ hasText: what })
    await inPlan(asked[0]).getByText('Done. Said on 4 October 2027.').waitFor()
    await inPlan(asked[0]).getByText('Did it make a difference? In part.').waitFor()
    await inPlan(asked[1]).getByText('Dropped. Said on 4 October 2027.').waitFor()
    await inPlan(asked[1]).getByText('Why: Another team does it now.').waitFor()
    await inPlan(asked[2]).getByText('Under way').first().waitFor()
  })

  it('asks nobody else for any of it', () => {
    expect(offline.problems()).toEqual([])
  })
})

function choose(field: string, option: string): Promise<unknown> {
  return page.getByLabel(field, { exact: true }).selectOption({ label: option })
}

function valuesOf(options: readonly Element[]): readonly string[] {
  return options.map((option) => (option as HTMLOptionElement).value)
}

function titlesShown(): Promise<readonly string[]> {
  return page.locator('#duties-today article h3').allInnerTexts()
}

interface Duty {
  readonly id: string
  readonly bodies: readonly string[]
}

/** By the data itself, so that a rule that leaves one out is seen. */
function dutiesOf(nation: Nation, kind: string): readonly Duty[] {
  const items: readonly Duty[] = DUTIES[nation].items
  return items.filter(({ bodies }) => bodies.includes(kind))
}

function titleOf({ id }: Duty): string {
  return duties.items[id as keyof typeof duties.items].title
}
