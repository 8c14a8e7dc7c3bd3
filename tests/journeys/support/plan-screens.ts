import { openFolds, type Screen } from './screen.ts'

export const PLAN_SCREENS: readonly Screen[] = [
  {
    name: 'plan',
    at: ({ exampleOrganisation }) => `#/example/plan/${exampleOrganisation}`,
    act: openFolds,
  },
  { name: 'plan, empty', at: ({ organisation }) => `#/plan/${organisation}` },
  { name: 'actions of the last round, none', at: ({ begun }) => `#/round/${begun}/since` },
  {
    name: 'actions of the last round',
    at: ({ exampleClosed }) => `#/example/round/${exampleClosed}/since`,
  },
  { name: 'plan of nobody', at: () => '#/plan/nobody' },
  {
    name: 'action',
    at: ({ exampleOrganisation }) => `#/example/plan/${exampleOrganisation}`,
    act: async (page) => {
      await page.locator('main li h3 a').first().click()
      await page.locator('main fieldset').first().waitFor()
      await openFolds(page)
    },
  },
  {
    name: 'an action that is not here',
    at: ({ organisation }) => `#/plan/${organisation}/action/nobody`,
  },
  {
    name: 'talk about a question, with an action',
    at: ({ talking }) => `#/round/${talking}/talk/3`,
    act: openFolds,
  },
]
