import { openFolds, press, type Screen } from './screen.ts'

export const EVIDENCE_SCREENS: readonly Screen[] = [
  { name: 'evidence', at: ({ begun }) => `#/round/${begun}/evidence` },
  {
    name: 'evidence, closed',
    at: ({ exampleClosed }) => `#/example/round/${exampleClosed}/evidence`,
  },
  { name: 'evidence of a question', at: ({ begun }) => `#/round/${begun}/evidence/1` },
  {
    name: 'evidence of a question, with errors',
    at: ({ begun }) => `#/round/${begun}/evidence/2`,
    act: async (page, say) => {
      await openFolds(page)
      await press('evidence.form.save')(page, say)
      await page.locator('main [aria-invalid="true"]').first().waitFor()
    },
  },
  {
    name: 'evidence of a question, one changed',
    at: ({ begun }) => `#/round/${begun}/evidence/1`,
    act: press('evidence.listed.change'),
  },
  {
    name: 'evidence of a question, closed',
    at: ({ exampleClosed }) => `#/example/round/${exampleClosed}/evidence/1`,
  },
  {
    name: 'evidence of a question, half typed, and left',
    at: ({ begun }) => `#/round/${begun}/evidence/3`,
    act: async (page, say) => {
      await openFolds(page)
      await page.locator('main textarea, main input[type="text"]').first().fill('A list of aims')
      await page.locator('main nav a, main a').first().click()
      await page.getByText(say('evidence.leave.typed')).waitFor()
    },
  },
  {
    name: 'evidence list',
    at: ({ exampleOrganisation }) => `#/example/evidence/${exampleOrganisation}`,
    act: openFolds,
  },
  {
    name: 'evidence list, empty',
    at: () => '#/practice',
    act: async (page) => {
      await page.locator('main a[href*="/evidence/"]').first().click()
      await page.locator('main form [id$="-meanings"]').waitFor({ state: 'attached' })
    },
  },
  {
    name: 'evidence list, with errors',
    at: ({ organisation }) => `#/evidence/${organisation}`,
    act: async (page, say) => {
      await openFolds(page)
      await press('evidence.form.save')(page, say)
      await page.locator('main [aria-invalid="true"]').first().waitFor()
    },
  },
  {
    name: 'evidence list, one chosen',
    at: ({ organisation }) => `#/evidence/${organisation}`,
    act: (page) => page.locator('main article input[type="checkbox"]').first().check(),
  },
  {
    name: 'evidence list, one changed',
    at: ({ organisation }) => `#/evidence/${organisation}`,
    act: press('evidenceList.piece.change'),
  },
  { name: 'evidence list of nobody', at: () => '#/evidence/nobody' },
]
