import type { Page } from 'playwright-core'
import type { Say } from './say.ts'
import { openFolds, press, type Screen } from './screen.ts'

export const OUTCOME_SCREENS: readonly Screen[] = [
  {
    name: 'outcomes',
    at: ({ organisation }) => `#/outcomes/${organisation}`,
    act: openFolds,
  },
  {
    name: 'outcomes, one of our own with two figures',
    at: ({ organisation }) => `#/outcomes/${organisation}`,
    act: measureOwnOutcome,
  },
  {
    name: 'outcomes, one removed',
    at: ({ organisation }) => `#/outcomes/${organisation}`,
    act: async (page, say) => {
      await addOwnOutcome(page, say)
      await press('outcomes.chosen.remove')(page, say)
      await page.getByRole('button', { name: say('shell.undo.undo') }).waitFor()
    },
  },
  { name: 'outcomes of nobody', at: () => '#/outcomes/nobody' },
]

/** Adds an outcome, measures it twice, and waits for the drawing. */
async function measureOwnOutcome(page: Page, say: Say): Promise<void> {
  await addOwnOutcome(page, say)
  await openFolds(page)
  const card = page.locator('main article').last()
  for (const [figure, date] of [
    ['60', '2025-04-01'],
    ['41', '2026-06-30'],
  ] as const) {
    await card.getByLabel(say('outcomes.add.date')).fill(date)
    await card.getByLabel(say('outcomes.add.value'), { exact: true }).fill(figure)
    await card.getByRole('button', { name: say('outcomes.add.send') }).click()
    await card.getByRole('row').filter({ hasText: figure }).waitFor()
  }
  await card.locator('.recharts-surface').first().waitFor()
}

async function addOwnOutcome(page: Page, say: Say): Promise<void> {
  await openFolds(page)
  await page.getByLabel(say('outcomes.own.label')).fill('Fewer families in hostels')
  await press('outcomes.own.add')(page, say)
  await page.getByText(say('outcomes.chosen.title')).waitFor()
  await page.locator('main article').last().waitFor()
}
