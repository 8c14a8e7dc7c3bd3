import type { Locator, Page } from 'playwright-core'
import type { Say } from './say.ts'
import { openFolds, press, type Screen } from './screen.ts'

export const PRIORITY_SCREENS: readonly Screen[] = [
  {
    name: 'priorities',
    at: ({ exampleOrganisation }) => `#/example/priorities/${exampleOrganisation}`,
    act: openFolds,
  },
  {
    name: 'priorities, one on the short list',
    at: ({ organisation }) => `#/priorities/${organisation}`,
    act: async (page, say) => {
      const card = await addIssue(page, say, 'Few traders win contracts')
      await openFolds(page)
      await card.locator('input[value="yes"]').first().check()
      await card.locator('input[value="large"]').check()
      await card.locator('input[value="short"]').check()
      await page.getByLabel(say('priorities.add.search')).fill('a')
      await card.locator('input[type="date"]').waitFor()
    },
  },
  {
    name: 'priorities, one removed',
    at: ({ organisation }) => `#/priorities/${organisation}`,
    act: async (page, say) => {
      const card = await addIssue(page, say, 'A shorter wait')
      await card.getByRole('button', { name: say('priorities.card.remove') }).click()
      await page.getByRole('button', { name: say('shell.undo.undo') }).waitFor()
    },
  },
  { name: 'priorities of nobody', at: () => '#/priorities/nobody' },
  {
    name: 'principles',
    at: ({ exampleOrganisation }) => `#/example/principles/${exampleOrganisation}`,
    act: openFolds,
  },
  {
    name: 'principles, on two days',
    at: ({ organisation }) => `#/principles/${organisation}`,
    act: async (page, say) => {
      await beginDay(page, say, '2025-11-22')
      await beginDay(page, say, '2026-11-22')
      await page.locator('main section table').waitFor()
    },
  },
  {
    name: 'principles, a day removed',
    at: ({ organisation }) => `#/principles/${organisation}`,
    act: async (page, say) => {
      await beginDay(page, say, '2024-11-22')
      await press('principles.day.remove')(page, say)
      await page.getByRole('button', { name: say('shell.undo.undo') }).waitFor()
    },
  },
]

/** By its name: other windows of the device add and remove some at the same time. */
async function addIssue(page: Page, say: Say, issue: string): Promise<Locator> {
  await openFolds(page)
  await page.getByLabel(say('priorities.own.label')).fill(issue)
  await press('priorities.own.add')(page, say)
  const card = page.locator('main article').filter({ hasText: issue }).last()
  await card.waitFor()
  return card
}

async function beginDay(page: Page, say: Say, date: string): Promise<void> {
  await openFolds(page)
  await page.getByLabel(say('principles.start.partnership')).fill('Safer Northwick')
  await page.getByLabel(say('principles.start.date')).fill(date)
  await press('principles.start.begin')(page, say)
  const day = page.locator('main section h2:focus')
  await day.waitFor()
  await page.locator('main section input[value="2"]').first().check()
}
