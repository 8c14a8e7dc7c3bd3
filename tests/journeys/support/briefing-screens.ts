import { press, type Screen } from './screen.ts'

export const BRIEFING_SCREENS: readonly Screen[] = [
  {
    name: 'briefing',
    at: ({ exampleOrganisation }) => `#/example/briefing/${exampleOrganisation}`,
  },
  {
    name: 'briefing, the Word file made',
    at: ({ exampleOrganisation }) => `#/example/briefing/${exampleOrganisation}`,
    act: async (page, say) => {
      await press('briefing.word')(page, say)
      await page.locator('main [role="status"]').getByText('.docx').waitFor()
    },
  },
  { name: 'briefing, nothing closed', at: ({ organisation }) => `#/briefing/${organisation}` },
  { name: 'briefing of nobody', at: () => '#/briefing/nobody' },
]
