import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { goOffline } from './support/offline.ts'
import { answerAll, beginWorkshop, heading, type Answer } from './support/steps.ts'
import { storedRows } from './support/stored.ts'

const HAND_ON = 'Please hand the tablet to the next person'
const NOTE = 'Only for the eyes of nobody'

const PEOPLE: readonly (readonly Answer[])[] = [
  [1, 2, 3, 4, 5, 1, 2, 3],
  [2, 2, 3, 4, 4, 'dontKnow', 2, 3],
  [3, 2, 3, 3, 4, 2, 1, 3],
  [4, 3, 3, 2, 5, 3, 2, 2],
  [5, 3, 3, 4, 4, 1, 2, 3],
  [3, 2, 2, 4, 3, 2, 3, 3],
  [2, 4, 3, 5, 4, 1, 2, 3],
  [1, 2, 3, 4, 5, 1, 2, 3],
]

/** From the page that asks for the next person to the code. */
async function takeTurn(page: Page, answers: readonly Answer[]): Promise<string> {
  await page.getByRole('heading', { name: HAND_ON }).waitFor()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByText('Question 1 of 8').waitFor()
  expect(await page.locator('input:checked').count()).toBe(0)
  await page.getByLabel('Your note').fill(NOTE)
  await answerAll(page, answers)
  await page.getByText(NOTE).waitFor()
  await page.getByRole('button', { name: 'Hand in' }).click()
  await page.getByRole('heading', { name: 'Handed in. Thank you.' }).waitFor()
  return page.getByText(/^[\dA-Z]{3}-[\dA-Z]{3}$/).innerText()
}

/** All that the page shows, names, remembers and keeps of what was typed and not handed in. */
async function traces(page: Page): Promise<string> {
  const seen = await page.evaluate(() => {
    const kept = JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)])
    const typed = [...document.querySelectorAll('textarea, input')].map(
      (field) => (field as HTMLInputElement).value,
    )
    const page = document.documentElement.outerHTML + location.href + document.title
    return [kept, page, ...typed].join('\n')
  })
  const { draftAnswer } = await storedRows(page)
  expect(draftAnswer).toBeDefined()
  return `${seen}\n${JSON.stringify(draftAnswer)}`
}

describe('eight people and one tablet, with the server gone', () => {
  it('seals each answer in place, takes one back, shows the room what it said', async () => {
    const { pages, problems, close } = await goOffline(['shared'])
    onTestFinished(close)
    const page = pages.shared

    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginWorkshop(page, { people: 8 })
    await page.getByText('0 of 8 have handed in').waitFor()
    const round = page.url().replace(/\/gather$/, '')
    await page.getByRole('link', { name: 'Pass this tablet to the next person' }).click()

    const codes: string[] = []
    for (const [index, answers] of PEOPLE.entries()) {
      const code = await takeTurn(page, answers)
      expect(await traces(page)).not.toContain(NOTE)
      codes.push(code)
      // Each leaves the tablet in another way; the next person finds the same each time.
      if (index === 0) await page.goBack()
      else if (index === 1) await page.reload()
      else if (index === 2) await page.goto(`${round}/question/8`)
      else if (index === 3) await page.goto(`${round}/question/1`)
      else await page.getByRole('button', { name: 'Give the tablet on' }).click()
      await page.getByRole('heading', { name: HAND_ON }).waitFor()
      const left = await traces(page)
      for (const said of [NOTE, code]) expect(left).not.toContain(said)
    }
    await page.goForward()
    await page.getByRole('heading', { name: HAND_ON }).waitFor()

    const other = await page.context().newPage()
    await other.goto(`${round}/question/3`)
    await other.getByRole('heading', { name: HAND_ON }).waitFor()
    expect(await traces(other)).not.toContain(NOTE)
    await other.close()

    await page.getByText('There is no room for one more').waitFor()
    await page.getByRole('link', { name: 'I run this session' }).click()
    await page.getByText('8 of 8 have handed in').waitFor()
    await page.getByText('Take an answer back').click()
    await page.getByLabel('Their code').fill((codes[7] ?? '').toLowerCase())
    await page.getByRole('button', { name: 'Take this answer back' }).click()
    await page.getByText('7 of 8 have handed in').waitFor()

    await page.getByRole('button', { name: 'Show what the room said' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('1 person has not handed in yet.').waitFor()
    await dialog.getByRole('button', { name: 'Show it now' }).click()
    await page.waitForURL(/\/talk$/)
    await expect.poll(() => heading(page)).not.toBe('')
    const shown = await traces(page)
    for (const said of [NOTE, ...codes]) expect(shown).not.toContain(said)

    expect(await page.context().cookies()).toEqual([])
    expect(problems()).toEqual([])
  })
})
