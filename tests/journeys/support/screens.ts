import type { Page } from 'playwright-core'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { aRoundKey } from '#tests/support/hand-ins.ts'
import { writtenFile } from '#tests/support/journey-files.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { SPREAD_VIEW } from '#tests/support/public-views.ts'
import { BACKUP_SCREENS } from './backup-screens.ts'
import { BRIEFING_SCREENS } from './briefing-screens.ts'
import { EVIDENCE_SCREENS } from './evidence-screens.ts'
import { LIBRARY_SCREENS } from './library-screens.ts'
import { MEMBER_SCREENS } from './member-screens.ts'
import { OUTCOME_SCREENS } from './outcome-screens.ts'
import { PLAN_SCREENS } from './plan-screens.ts'
import { PRIORITY_SCREENS } from './priority-screens.ts'
import { SHARE_SCREENS } from './share-screens.ts'
import { openFolds, press, type Screen } from './screen.ts'

export const SCREENS: readonly Screen[] = [
  { name: 'start', at: () => '', empty: true },
  { name: 'nothing can be kept', at: () => '#/set-up', empty: true, before: takeDatabaseAway },
  { name: 'home', at: () => '' },
  { name: 'home of the example', at: () => '#/example' },
  { name: 'home of the practice', at: () => '#/practice' },
  { name: 'set up', at: () => '#/set-up', act: chooseOneTeam },
  { name: 'set up, with errors', at: () => '#/set-up', act: sendEmptyForm },
  { name: 'set up, a session with roles', at: () => '#/set-up', act: askForRoles },

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

  { name: 'gather', at: ({ gathering }) => `#/round/${gathering}/gather`, act: openFolds },
  { name: 'gather, revealed', at: ({ talking }) => `#/round/${talking}/gather` },
  {
    name: 'invite',
    at: ({ gathering }) => `#/round/${gathering}/invite`,
    act: (page) => page.locator('main input[readonly]').waitFor(),
  },
  { name: 'pass', at: ({ gathering }) => `#/round/${gathering}/pass` },
  {
    name: 'question, at one’s turn',
    at: ({ gathering }) => `#/round/${gathering}/pass`,
    act: async (page, say) => {
      await press('pass.start')(page, say)
      await page.locator('[data-choice]').first().waitFor()
    },
  },
  {
    name: 'scan, without a key',
    at: ({ talking }) => `#/round/${talking}/scan`,
  },
  {
    name: 'scan',
    at: ({ gathering }) => `#/round/${gathering}/invite`,
    act: async (page) => {
      await page.locator('main input[readonly]').waitFor()
      await page.evaluate(() => location.replace(location.hash.replace('/invite', '/scan')))
      await page.locator('main video').waitFor({ state: 'attached' })
    },
  },
  {
    name: 'second device, the key shown',
    at: ({ gathering }) => `#/round/${gathering}/invite`,
    act: async (page, say) => {
      await page.locator('main input[readonly]').waitFor()
      await page.evaluate(() =>
        location.replace(location.hash.replace('/invite', '/second-device')),
      )
      await press('secondDevice.lead.handOver')(page, say)
      await page
        .locator('dialog[open] button')
        .filter({ hasText: say('secondDevice.warn.confirm') })
        .click()
      await page.locator('main svg path').first().waitFor()
    },
  },
  {
    name: 'second device, without a key',
    at: ({ talking }) => `#/round/${talking}/second-device`,
  },
  { name: 'second device, to read a key', at: () => '#/second-device' },
  {
    name: 'second device, a key looked at',
    at: () => '#/second-device',
    act: (page) => readKey(page),
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
  { name: 'papers for the session', at: ({ gathering }) => `#/round/${gathering}/pack` },
  {
    name: 'papers for the session, running order in large print',
    at: ({ gathering }) => `#/round/${gathering}/pack`,
    act: async (page) => {
      for (const value of ['order', 'large', 'word']) {
        await page.locator(`main input[value="${value}"]`).check()
      }
    },
  },
  { name: 'public screen, waiting', at: () => '#/screen', empty: true },
  { name: 'public screen, spread', at: () => '#/screen', act: tellScreen(SPREAD_VIEW) },
  {
    name: 'public screen, clock',
    at: () => '#/screen',
    act: tellScreen({
      kind: 'timer',
      part: 'silence',
      topic: null,
      endsAt: null,
      secondsLeft: 165,
    }),
  },
  {
    name: 'public screen on this device',
    at: ({ talking }) => `#/round/${talking}/talk/2`,
    act: async (page, say) => {
      await openFolds(page)
      await press('publicScreen.bar.here')(page, say)
      await page.locator('dialog[open] h2').waitFor()
    },
  },
  {
    name: 'dialog to send the public screen',
    at: ({ talking }) => `#/round/${talking}/talk/2`,
    act: async (page, say) => {
      await openFolds(page)
      await press('publicScreen.bar.send')(page, say)
      await page.locator('dialog[open] svg').waitFor()
    },
  },
  {
    name: 'running order',
    at: ({ gathering }) => `#/round/${gathering}/running-order`,
    act: (page) => page.locator('main ol').waitFor(),
  },
  {
    name: 'running order, as it runs',
    at: ({ talking }) => `#/round/${talking}/running-order`,
    act: async (page, say) => {
      const start = page.getByRole('button', { name: say('runningOrder.plan.start') })
      await start.or(page.getByRole('timer')).first().waitFor()
      if (await start.isVisible()) await start.click()
      await page.getByRole('timer').waitFor()
      await openFolds(page)
    },
  },
  ...MEMBER_SCREENS,
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
  ...OUTCOME_SCREENS,
  ...PRIORITY_SCREENS,
  {
    name: 'duties',
    at: ({ organisation }) => `#/duties/${organisation}`,
    act: openFolds,
  },
  {
    name: 'duties, with something marked',
    at: ({ organisation }) => `#/duties/${organisation}`,
    act: async (page, say) => {
      await page.locator('main article input[value="notYet"]').first().check()
      await page
        .getByRole('button', { name: say('duties.plan.add') })
        .first()
        .waitFor()
    },
  },
  {
    name: 'duties, a card on data removed',
    at: ({ organisation }) => `#/duties/${organisation}`,
    act: async (page, say) => {
      await openFolds(page)
      await press('duties.data.add')(page, say)
      await press('duties.data.remove')(page, say)
      await page.getByRole('button', { name: say('shell.undo.undo') }).waitFor()
    },
  },
  { name: 'duties of nobody', at: () => '#/duties/nobody' },
  ...BRIEFING_SCREENS,
  ...EVIDENCE_SCREENS,
  ...LIBRARY_SCREENS,
  ...PLAN_SCREENS,
  ...BACKUP_SCREENS,
  ...SHARE_SCREENS,
  { name: 'open a file', at: () => '#/open' },
  {
    name: 'open a file, refused',
    at: () => '#/open',
    act: async (page) => {
      await chooseFile(page, 'notes.txt', 'Dear all')
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'open a file, looked at',
    at: () => '#/open',
    act: async (page) => {
      await chooseFile(page, 'journey.json', await writtenFile(oneOfEach()))
      await page.locator('main table').waitFor()
    },
  },
  {
    name: 'open a file, locked',
    at: () => '#/open',
    act: async (page) => {
      await chooseFile(page, 'backup.age', 'age-encryption.org/v1\n-> scrypt')
      await page.locator('main input[type="password"]').waitFor()
    },
  },
  { name: 'settings', at: () => '#/settings' },
  { name: 'ready check', at: () => '#/ready' },
  {
    name: 'ready check, the camera tried',
    at: () => '#/ready',
    act: press('ready.camera.try'),
  },
  { name: 'settings of the example', at: () => '#/example/settings' },
  { name: 'settings, renaming', at: () => '#/settings', act: press('settings.data.rename') },
  { name: 'dialog to delete', at: () => '#/settings', act: press('settings.data.delete') },
  { name: 'dialog to erase', at: () => '#/settings', act: press('settings.erase.action') },
  { name: 'about', at: () => '#/about' },
  { name: 'a round that is not here', at: () => '#/round/nobody/result' },
  { name: 'not found', at: () => '#/no/such/place' },
  { name: 'fault', at: () => '#/about', before: breakAbout },

  // Late, for it brings a round that other screens do not count on.
  {
    name: 'second device, gathering along',
    at: () => '#/second-device',
    act: async (page, say) => {
      await readKey(page)
      await press('secondDevice.preview.keep')(page, say)
      await page.waitForURL(/gather$/)
      await page.evaluate(() =>
        location.replace(location.hash.replace('/gather', '/second-device')),
      )
      await page.locator('main details').first().waitFor()
      await openFolds(page)
    },
  },

  // Last, for what it takes away is gone from the device.
  {
    name: 'plan, an action removed',
    at: ({ exampleOrganisation }) => `#/example/plan/${exampleOrganisation}`,
    act: async (page, say) => {
      await press('plan.list.remove')(page, say)
      await page.getByRole('button', { name: say('shell.undo.undo') }).waitFor()
    },
  },
  {
    name: 'evidence of a question, one removed',
    at: ({ begun }) => `#/round/${begun}/evidence/1`,
    act: press('evidence.listed.remove'),
  },
]

/** As the facilitator's window does. */
function tellScreen(view: PublicView): NonNullable<Screen['act']> {
  return async (page) => {
    await page.locator('main h2').waitFor()
    await page.evaluate((view) => {
      const folder = new URL('.', document.baseURI).pathname.slice(0, -1)
      const channel = new BroadcastChannel(`journey${folder}.screen.own`)
      channel.postMessage({ kind: 'show', view })
    }, view)
    await page.locator(`[data-kind="${view.kind}"]`).waitFor()
  }
}

/** What another facilitator's tablet would show, as a file. */
async function readKey(page: Page): Promise<void> {
  const text = writeSmallFile('roundKey', aRoundKey(), '1')
  const buffer = Buffer.from(text)
  const file = { name: 'round-key.json', mimeType: 'application/json', buffer }
  await page.locator('main input[type="file"]').last().setInputFiles(file)
  await page.locator('main dl').waitFor()
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.locator('main input[type="file"]').setInputFiles(file)
}

function takeDatabaseAway(page: Page): Promise<unknown> {
  return page.addInitScript(`Object.defineProperty(window, 'indexedDB', { value: undefined })`)
}

function breakAbout(page: Page): Promise<unknown> {
  return page.route('**/AboutScreen-*.js', (route) => route.abort())
}

async function openSource(page: Page): Promise<void> {
  await openFolds(page)
  await page.locator('main button[popovertarget]').first().click()
}

function sayHowSure(page: Page): Promise<unknown> {
  return page.locator('main fieldset').last().locator('input').first().check()
}

async function askForRoles(page: Page): Promise<void> {
  await page.locator('main input[value="eachFirst"]').check()
  await openFolds(page)
  await page.locator('#set-up-roles button').click()
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
