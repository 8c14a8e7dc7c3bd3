import type { Page } from 'playwright-core'

export type Answer = 1 | 2 | 3 | 4 | 5 | 'dontKnow'

/** Set up with what is filled in already: three taps from the start screen. */
export async function beginRound(
  page: Page,
  { together = false, name }: { together?: boolean; name?: string } = {},
): Promise<void> {
  await page.getByRole('heading', { name: 'Set up a round' }).waitFor()
  if (together) await page.getByText('Together in one talk').click()
  if (name !== undefined) await page.getByLabel('Name of this round').fill(name)
  await page.getByRole('button', { name: 'Begin with question 1' }).click()
  await page.getByText('Question 1 of 8').waitFor()
}

export async function choose(page: Page, answer: Answer): Promise<void> {
  await page.locator(`[data-choice="${answer}"]`).click()
  await saved(page)
}

export async function saved(page: Page): Promise<void> {
  await page.getByText('Saved on this device').waitFor()
}

/** A round in which each answers first, with what some people wrote on paper. */
export async function beginWorkshop(
  page: Page,
  papers: readonly string[],
  name: string,
): Promise<void> {
  await page.getByRole('heading', { name: 'Set up a round' }).waitFor()
  await page.getByText('Each of us first, then together').click()
  await page.getByLabel('Name of this round').fill(name)
  await page.getByRole('button', { name: 'Go on to gather answers' }).click()
  if (papers.length === 0) return
  await page.getByRole('link', { name: 'Type in a paper answer' }).click()
  for (const paper of papers) await sealPaper(page, paper)
}

/** One number a question, as the person marked it; 0 where they do not know. */
export async function sealPaper(page: Page, paper: string): Promise<void> {
  await page.locator('main fieldset input').first().focus()
  await page.keyboard.type(paper)
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByRole('button', { name: 'Seal this answer' }).click()
  await page.getByText('The paper answer is sealed.').waitFor()
}

/** Answers all eight and stops at the page on which they are checked. */
export async function answerAll(page: Page, answers: readonly Answer[]): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    await page.getByText(`Question ${index + 1} of ${answers.length}`).waitFor()
    await choose(page, answer)
    const isLast = index === answers.length - 1
    const next = isLast ? /Check (my|our) answers/ : 'Next'
    await page.getByRole('link', { name: next, exact: !isLast }).click()
  }
  await page.getByRole('heading', { name: /Check (your answers|what we agreed)/ }).waitFor()
}

export async function heading(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).innerText()).replaceAll(/\s+/g, ' ')
}

interface ClosedRound {
  readonly name: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly answers: readonly Answer[]
}

/** A round done alone, from its set-up to the closed result. */
export async function closeRound(
  page: Page,
  url: string,
  { name, date, answers }: ClosedRound,
): Promise<void> {
  await page.goto(`${url}#/set-up`)
  await page.getByLabel('Date').fill(date)
  await beginRound(page, { name })
  await answerAll(page, answers)
  await page.getByRole('button', { name: 'Hand in' }).click()
  await page.getByRole('button', { name: 'Close the round' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click()
  await page.getByText(/Closed on/).waitFor()
}
