import type { Page } from 'playwright-core'
import type { Places } from './device.ts'
import type { Say } from './say.ts'

/** A screen, or a state of one that has parts of its own. */
export interface Screen {
  readonly name: string
  readonly at: (places: Places) => string
  /** On a device where nothing is stored yet. */
  readonly empty?: boolean
  /** What must be so before the address is opened. */
  readonly before?: (page: Page) => Promise<unknown>
  /** What is done on the screen before it is looked at. */
  readonly act?: (page: Page, say: Say) => Promise<unknown>
}

export const SCREENS: readonly Screen[] = [
  { name: 'start', at: () => '', empty: true },
  { name: 'nothing can be kept', at: () => '#/set-up', empty: true, before: takeDatabaseAway },
  { name: 'home', at: () => '' },
  { name: 'home of the example', at: () => '#/example' },
  { name: 'set up', at: () => '#/set-up', act: chooseOneTeam },
  { name: 'set up, with errors', at: () => '#/set-up', act: sendEmptyForm },

  {
    name: 'question, alone',
    at: ({ answered }) => `#/round/${answered}/question/1`,
    act: sayHowSure,
  },
  { name: 'question, together', at: ({ begun }) => `#/round/${begun}/question/1` },
  {
    name: 'question, with all help',
    at: ({ begun }) => `#/round/${begun}/question/2`,
    act: openFolds,
  },
  {
    name: 'question, with a source',
    at: ({ begun }) => `#/round/${begun}/question/3`,
    act: openSource,
  },
  { name: 'question, handed in', at: ({ handedIn }) => `#/round/${handedIn}/question/1` },
  {
    name: 'question, to be changed',
    at: ({ answered }) => `#/round/${answered}/question/2/change`,
  },
  { name: 'check', at: ({ answered }) => `#/round/${answered}/check` },
  { name: 'check, with blanks', at: ({ begun }) => `#/round/${begun}/check` },
  { name: 'check, handed in', at: ({ handedIn }) => `#/round/${handedIn}/check` },

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

  { name: 'gather', at: ({ gathering }) => `#/round/${gathering}/gather`, act: openFolds },
  { name: 'gather, revealed', at: ({ talking }) => `#/round/${talking}/gather` },
  { name: 'pass', at: ({ gathering }) => `#/round/${gathering}/pass` },
  {
    name: 'question, at one’s turn',
    at: ({ gathering }) => `#/round/${gathering}/pass`,
    act: async (page, say) => {
      await press('pass.start')(page, say)
      await page.locator('[data-choice]').first().waitFor()
    },
  },
  { name: 'paper', at: ({ gathering }) => `#/round/${gathering}/paper` },
  {
    name: 'paper, looked over',
    at: ({ gathering }) => `#/round/${gathering}/paper`,
    act: async (page, say) => {
      await page.locator('main fieldset input').first().focus()
      await page.keyboard.type('31344320')
      await press('paper.lookOver')(page, say)
    },
  },
  { name: 'talk', at: ({ talking }) => `#/round/${talking}/talk` },
  { name: 'talk, nothing shown', at: ({ gathering }) => `#/round/${gathering}/talk` },
  { name: 'talk about a question', at: ({ talking }) => `#/round/${talking}/talk/2` },
  {
    name: 'talk about a question, almost everyone the same',
    at: ({ talking }) => `#/round/${talking}/talk/1`,
  },
  { name: 'result, not agreed', at: ({ gathering }) => `#/round/${gathering}/result` },

  { name: 'result, not handed in', at: ({ begun }) => `#/round/${begun}/result` },
  { name: 'result, handed in', at: ({ handedIn }) => `#/round/${handedIn}/result` },
  {
    name: 'result, not placed',
    at: ({ notPlaced }) => `#/round/${notPlaced}/result`,
    act: openFolds,
  },
  {
    name: 'result, closed',
    at: ({ exampleClosed }) => `#/example/round/${exampleClosed}/result`,
    act: openFolds,
  },
  {
    name: 'result, opened again',
    at: ({ exampleReopened }) => `#/example/round/${exampleReopened}/result`,
  },
  {
    name: 'dialog to take back',
    at: ({ handedIn }) => `#/round/${handedIn}/result`,
    act: press('result.next.takeBackAlone'),
  },
  {
    name: 'dialog to close',
    at: ({ handedIn }) => `#/round/${handedIn}/result`,
    act: press('result.next.close'),
  },
  {
    name: 'dialog to open again, with an error',
    at: ({ exampleClosed }) => `#/example/round/${exampleClosed}/result`,
    act: async (page, say) => {
      await press('result.next.reopen')(page, say)
      await press('result.reopen.confirm')(page, say)
    },
  },

  {
    name: 'progress',
    at: ({ exampleOrganisation }) => `#/example/progress/${exampleOrganisation}`,
    act: (page) => page.locator('main .recharts-surface').first().waitFor(),
  },
  { name: 'progress, no rounds', at: ({ organisation }) => `#/progress/${organisation}` },
  { name: 'progress of nobody', at: () => '#/progress/nobody' },
  { name: 'settings', at: () => '#/settings' },
  { name: 'settings of the example', at: () => '#/example/settings' },
  { name: 'settings, renaming', at: () => '#/settings', act: press('settings.data.rename') },
  { name: 'dialog to delete', at: () => '#/settings', act: press('settings.data.delete') },
  { name: 'dialog to erase', at: () => '#/settings', act: press('settings.erase.action') },
  { name: 'about', at: () => '#/about' },
  { name: 'a round that is not here', at: () => '#/round/nobody/result' },
  { name: 'not found', at: () => '#/no/such/place' },
  { name: 'fault', at: () => '#/about', before: breakAbout },

  // Last, for what it takes away is gone from the device.
  {
    name: 'evidence of a question, one removed',
    at: ({ begun }) => `#/round/${begun}/evidence/1`,
    act: press('evidence.listed.remove'),
  },
]

function press(key: string): NonNullable<Screen['act']> {
  return (page, say) =>
    page
      .locator('main button')
      .filter({ hasText: say(key) })
      .first()
      .click()
}

function takeDatabaseAway(page: Page): Promise<unknown> {
  return page.addInitScript(`Object.defineProperty(window, 'indexedDB', { value: undefined })`)
}

function breakAbout(page: Page): Promise<unknown> {
  return page.route('**/AboutScreen-*.js', (route) => route.abort())
}

async function openFolds(page: Page): Promise<void> {
  await page.locator('main details').first().waitFor()
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '')
  })
}

async function openSource(page: Page): Promise<void> {
  await openFolds(page)
  await page.locator('main button[popovertarget]').first().click()
}

function sayHowSure(page: Page): Promise<unknown> {
  return page.locator('main fieldset').last().locator('input').first().check()
}

async function chooseOneTeam(page: Page): Promise<void> {
  await openFolds(page)
  await page.locator('main input[value="unit"]').check()
}

async function sendEmptyForm(page: Page): Promise<void> {
  await page.locator('#set-up-organisationId').selectOption('')
  for (const field of ['roundName', 'organisationName', 'date']) {
    await page.locator(`#set-up-${field}`).fill('')
  }
  await page.locator('main button[type="submit"]').click()
  await page.locator('main [aria-invalid="true"]').first().waitFor()
}
