import { NEW_INVITATION } from './member.ts'
import { openFolds, press, type Screen } from './screen.ts'

/** What a member meets on a device of their own. */
export const MEMBER_SCREENS: readonly Screen[] = [
  { name: 'join', at: () => '#/join', empty: true },
  {
    name: 'join, with a wrong link',
    at: () => '#/join',
    act: async (page, say) => {
      await page.locator('main input[type="text"]').fill('https://example.org/menu')
      await press('join.paste.use')(page, say)
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'join, with the camera',
    at: () => '#/join',
    act: press('join.ways.camera'),
  },
  { name: 'invitation', at: () => `#/join/${NEW_INVITATION.payload}`, empty: true },
  { name: 'invitation, cut in two', at: () => `#/join/${NEW_INVITATION.payload.slice(0, -9)}` },
  { name: 'question, invited', at: ({ joined }) => `#/round/${joined}/question/1` },
  { name: 'check, invited', at: ({ joined }) => `#/round/${joined}/check` },
  {
    name: 'dialog to leave a round',
    at: ({ joined }) => `#/round/${joined}/check`,
    act: press('join.leave.open'),
  },
  {
    name: 'handed in',
    at: ({ sealed }) => `#/round/${sealed}/handed-in`,
    act: async (page) => {
      await page.locator('main svg path').first().waitFor()
      await openFolds(page)
    },
  },
  {
    name: 'dialog to answer again',
    at: ({ sealed }) => `#/round/${sealed}/handed-in`,
    act: async (page, say) => {
      await openFolds(page)
      await press('handedIn.again.open')(page, say)
    },
  },
]
