import { PEER_SCREENS } from './peer-screens.ts'
import { openFolds, press, type Screen } from './screen.ts'

export const SHARE_SCREENS: readonly Screen[] = [
  {
    name: 'share',
    at: ({ exampleClosed }) => `#/example/round/${exampleClosed}/share`,
    act: openFolds,
  },
  {
    name: 'share, a committee report that was approved',
    at: ({ exampleClosed }) => `#/example/round/${exampleClosed}/share`,
    act: async (page, say) => {
      await page.locator('main input[value="committee"]').check()
      await page.locator('main input[value="approved"]').check()
      await page.getByText(say('share.status.missing')).waitFor()
    },
  },
  {
    name: 'share, the summary as a code',
    at: ({ exampleClosed }) => `#/example/round/${exampleClosed}/share`,
    act: async (page, say) => {
      await press('share.take.code')(page, say)
      await page.locator('dialog[open] svg path').waitFor()
    },
  },
  { name: 'share, of a round that is open', at: ({ begun }) => `#/round/${begun}/share` },
  ...PEER_SCREENS,
]
