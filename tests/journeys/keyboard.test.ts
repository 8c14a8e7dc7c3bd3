import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchBrowser, openOffline, TABLET } from './support/app.ts'
import { prepareDevice, type Device } from './support/device.ts'
import { findFocusFaults, hasFocus, tabThrough, tabTo } from './support/focus.ts'
import { saved } from './support/steps.ts'
import { examineScreens } from './support/visit.ts'

const PHONE = { viewport: { width: 390, height: 780 } }

let browser: Browser
let device: Device

beforeAll(async () => {
  browser = await launchBrowser()
  device = await prepareDevice(browser)
})
afterAll(async () => {
  await device.close()
  await browser.close()
})

describe('every stop of the Tab key', () => {
  it.each([
    ['on every screen', PHONE],
    ['in larger letters too', { ...PHONE, textSize: 'larger' }],
  ] as const)('is seen, free of the bar at the foot and large enough, %s', async (_, look) => {
    expect(await examineScreens(device, look, tabThrough)).toEqual([])
  })
})

describe('a whole round with the keyboard alone', () => {
  it('goes from the start to the closed result and never loses its place', async () => {
    const context = await browser.newContext({
      viewport: TABLET,
      locale: 'en-GB',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await openOffline(page, device.url)
    const hands = handsOn(page)

    await skipToTheMainPart(page, hands)
    await setUp(page, hands)
    await answerAll(page, hands)
    await handIn(page, hands)
    await listEvidence(page, hands)
    await close(page, hands)

    expect(hands.faults).toEqual([])
    await context.close()
  })
})

/** A person who has no pointer. */
interface Hands {
  readonly faults: string[]
  readonly goTo: (target: Locator) => Promise<void>
  readonly goBackTo: (target: Locator) => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Goes to a link or button and uses it. */
  readonly use: (target: Locator) => Promise<void>
  /** The new screen is there and the focus with it. */
  readonly arriveAt: (heading: string | RegExp) => Promise<void>
}

function handsOn(page: Page): Hands {
  const faults: string[] = []
  const { keyboard } = page
  const goTo = async (target: Locator) => {
    faults.push(...(await tabTo(page, target)))
  }
  return {
    faults,
    goTo,
    goBackTo: async (target) => {
      faults.push(...(await tabTo(page, target, 'Shift+Tab')))
    },
    press: (key) => keyboard.press(key),
    type: (text) => keyboard.type(text),
    use: async (target) => {
      await goTo(target)
      await keyboard.press('Enter')
    },
    arriveAt: async (heading) => {
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await expect.poll(() => hasFocus(page.locator('main h1'))).toBe(true)
    },
  }
}

const link = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name, exact: typeof name === 'string' })

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

async function skipToTheMainPart(page: Page, hands: Hands): Promise<void> {
  await hands.press('Tab')
  expect(await hasFocus(button(page, 'Skip to the main part'))).toBe(true)
  await hands.press('Enter')
  await hands.press('Tab')
  expect(await hasFocus(link(page, 'Start an assessment'))).toBe(true)
  await hands.press('Enter')
  await hands.arriveAt('Set up a round')
}

async function setUp(page: Page, hands: Hands): Promise<void> {
  const alone = page.getByRole('radio', { name: /^On my own/ })
  const together = page.getByRole('radio', { name: /^Together in one talk/ })
  await hands.goTo(alone)
  await hands.press('ArrowDown')
  expect(await together.isChecked()).toBe(true)
  await hands.press('ArrowUp')
  expect(await alone.isChecked()).toBe(true)

  const name = page.getByLabel('Name of this round')
  await hands.goTo(name)
  await hands.press('Backspace')
  await hands.press('Enter')
  const error = button(page, 'Give this round a name.')
  await error.waitFor()
  await hands.use(error)
  expect(await hasFocus(name)).toBe(true)
  await hands.type('By keyboard')
  await hands.use(button(page, 'Begin with question 1'))
}

const KEYS = ['3', '4', '3', '0', '4', '3', '2', '4'] as const

async function answerAll(page: Page, hands: Hands): Promise<void> {
  for (const [index, key] of KEYS.entries()) {
    await page.getByText(`Question ${index + 1} of 8`).waitFor()
    await hands.arriveAt(/\?$/)
    await hands.goTo(page.locator('[data-choice="1"] input'))
    if (index === 0) await chooseByArrows(page, hands)
    else await hands.press(key)
    const choice = key === '0' ? 'dontKnow' : key
    const chosen = page.locator(`[data-choice="${choice}"] input`)
    expect(await chosen.isChecked()).toBe(true)
    expect(await hasFocus(chosen)).toBe(true)
    if (index === 1) {
      await hands.goTo(page.getByLabel('Your note'))
      await hands.type('We asked 14 teams, and 0 said no.')
    }
    await saved(page)
    await hands.use(link(page, index === 7 ? 'Check my answers' : 'Next'))
  }
}

async function chooseByArrows(page: Page, hands: Hands): Promise<void> {
  await hands.press('Space')
  expect(await page.locator('[data-choice="1"] input').isChecked()).toBe(true)
  await hands.press('ArrowDown')
  await hands.press('ArrowDown')
}

async function handIn(page: Page, hands: Hands): Promise<void> {
  await hands.arriveAt('Check your answers')
  await page.getByText('We asked 14 teams, and 0 said no.').waitFor()
  await hands.use(button(page, 'Hand in'))
  await hands.arriveAt(/^We say/)

  const takeBack = button(page, 'Take my answers back and change them')
  await hands.use(takeBack)
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  expect(await focusIsWithin(dialog)).toBe(true)
  await hands.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await hasFocus(takeBack)).toBe(true)
}

const focusIsWithin = (part: Locator) =>
  part.evaluate((element) => element.contains(document.activeElement))

async function listEvidence(page: Page, hands: Hands): Promise<void> {
  await hands.use(link(page, 'Add evidence'))
  await hands.arriveAt('What can we show?')
  await hands.use(link(page, 'Begin with question 1'))
  await hands.arriveAt(/^What can we show for/)
  await hands.goTo(page.getByRole('radio', { name: /^Something done/ }))
  await hands.press('Space')
  await hands.press('ArrowDown')
  await fillForm(page, hands)
  await hands.use(button(page, 'Add to the list'))
  const remove = button(page, /^Remove /)
  await remove.waitFor()
  await keepsFocus(page, hands, 'after adding')

  await hands.goTo(remove)
  await hands.goBackTo(button(page, /^Change /))
  await hands.use(remove)
  const undo = button(page, 'Undo')
  await undo.waitFor()
  await keepsFocus(page, hands, 'after removing')
  await hands.use(undo)
  await remove.waitFor()
  await keepsFocus(page, hands, 'after undoing')

  await hands.use(link(page, /^Next: question/))
  await hands.arriveAt(/^What can we show for/)
  const looked = page.getByRole('checkbox', { name: 'We looked and found none' })
  await hands.goTo(looked)
  await hands.press('Space')
  expect(await looked.isChecked()).toBe(true)
  await saved(page)
  await hands.use(link(page, 'Back to the result'))
  await hands.arriveAt(/^We say/)
}

async function fillForm(page: Page, hands: Hands): Promise<void> {
  const lastYear = new Date().getFullYear() - 1
  const values = [
    ['What is it?', 'A yearly report on who we employ'],
    ['Date', `0106${lastYear}`],
    ['Where can it be found?', 'The open data page'],
    ['Who looks after it?', 'The people team'],
  ] as const
  for (const [label, text] of values) {
    await hands.goTo(page.getByLabel(label, { exact: true }))
    await hands.type(text)
  }
}

/** What was used may be gone, and must not take the focus with it. */
async function keepsFocus(page: Page, hands: Hands, after: string): Promise<void> {
  const faults = await findFocusFaults(page)
  hands.faults.push(...faults.map((fault) => `${after}: ${fault}`))
}

async function close(page: Page, hands: Hands): Promise<void> {
  await hands.use(button(page, 'Close the round'))
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  expect(await focusIsWithin(dialog)).toBe(true)
  await hands.goTo(dialog.getByRole('button', { name: 'Close the round' }))
  await hands.press('Enter')
  await page.getByText('The round is closed.').first().waitFor()
  await keepsFocus(page, hands, 'after closing')
  await hands.goTo(button(page, 'Print this page'))
  await hands.use(link(page, 'See progress'))
  await page.waitForURL(/\/progress\//)
  await hands.arriveAt(/./)
}
