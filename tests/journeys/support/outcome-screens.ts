import type { Locator, Page } from 'playwright-core'
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
      const card = await addOwnOutcome(page, say, 'A shorter wait')
      await card.getByRole('button', { name: say('outcomes.chosen.remove') }).click()
      await page.getByRole('button', { name: say('shell.undo.undo') }).waitFor()
    },
  },
  { name: 'outcomes of nobody', at: () => '#/outcomes/nobody' },
]

/** Adds an outcome, measures it twice, and waits for the drawing. */
async function measureOwnOutcome(page: Page, say: Say): Promise<void> {
  const card = await addOwnOutcome(page, say, 'Fewer families in hostels')
  await openFolds(page)
  const figures = [
    ['60', '2025-04-01'],
    ['41', '2026-06-30'],
  ] as const
  for (const [index, [figure, date]] of figures.entries()) {
    await card.getByLabel(say('outcomes.add.date')).fill(date)
    await card.getByLabel(say('outcomes.add.value'), { exact: true }).fill(figure)
    await card.getByRole('button', { name: say('outcomes.add.send') }).click()
    // Below the head of the table. Its digits are those of the language.
    await card
      .getByRole('row')
      .nth(index + 1)
      .waitFor()
  }
  await card.locator('.recharts-surface').first().waitFor()
}

/** By its name: other windows of the device add and remove some at the same time. */
async function addOwnOutcome(page: Page, say: Say, name: string): Promise<Locator> {
  await openFolds(page)
  await page.getByLabel(say('outcomes.own.label')).fill(name)
  await press('outcomes.own.add')(page, say)
  await page.getByText(say('outcomes.chosen.title')).waitFor()
  const card = page.locator('main article').filter({ hasText: name }).last()
  await card.waitFor()
  return card
}
