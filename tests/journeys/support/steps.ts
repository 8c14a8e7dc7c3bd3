import type { Locator, Page } from 'playwright-core'

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

interface Workshop {
  readonly name?: string
  /** How many are expected. */
  readonly people?: number
  /** How long single answers are kept after the close. */
  readonly keptDays?: number
  /** What some people wrote on paper. */
  readonly papers?: readonly string[]
}

/** A round in which each answers first, up to the page on which answers are gathered or typed in. */
export async function beginWorkshop(
  page: Page,
  { name, people, keptDays, papers = [] }: Workshop,
): Promise<void> {
  await page.getByRole('heading', { name: 'Set up a round' }).waitFor()
  await page.getByText('Each of us first, then together').click()
  if (name !== undefined) await page.getByLabel('Name of this round').fill(name)
  if (people !== undefined) {
    await page.getByLabel(/How many people will answer/).fill(String(people))
  }
  if (keptDays !== undefined) {
    await page.getByLabel('When are single answers erased?').selectOption(String(keptDays))
  }
  await page.getByRole('button', { name: 'Go on to gather answers' }).click()
  await page.waitForURL(/\/gather$/)
  if (papers.length > 0) await sealPapers(page, papers)
}

/** From the page on which answers are gathered. */
export async function sealPapers(page: Page, papers: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: 'Type in a paper answer' }).click()
  for (const paper of papers) await sealPaper(page, paper)
}

/** One number a question, as the person marked it; 0 where they do not know. */
async function sealPaper(page: Page, paper: string): Promise<void> {
  await page.locator('main fieldset input').first().focus()
  await page.keyboard.type(paper)
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByRole('button', { name: 'Seal this answer' }).click()
  await page.getByText('The paper answer is sealed.').waitFor()
}

/** Shows the room what it said, from the page on which answers are gathered. */
export async function reveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show what the room said' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Show it now' }).click()
  await page.waitForURL(/\/talk$/)
}

/** On every question that the room has not settled by hand. */
export async function takeGroupAnswers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take the group’s answer for the rest' }).click()
  await page.getByText(/now have the group’s answer, marked as not discussed/).waitFor()
}

interface ListedEvidence {
  /** As the form has it, or its beginning. */
  readonly kind: string | RegExp
  readonly what: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly where?: string
  readonly owner?: string
  /** Asked only where a piece is listed without a round. */
  readonly questions?: readonly string[]
}

/** Fills in the form for a piece of evidence, and sends it. */
export async function listEvidence(page: Page, evidence: ListedEvidence): Promise<void> {
  const {
    kind,
    what,
    date,
    where = 'Board papers',
    owner = 'Policy team',
    questions = [],
  } = evidence
  await page.getByRole('radio', { name: kind }).check()
  await page.getByLabel('What is it?').fill(what)
  await page.getByLabel('Date', { exact: true }).fill(date)
  await page.getByLabel('Where can it be found?').fill(where)
  await page.getByLabel('Who looks after it?').fill(owner)
  for (const question of questions) await page.getByLabel(question).check()
  await page.getByRole('button', { name: 'Add to the list' }).click()
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
  await confirmClose(page)
  await page.getByText(/Closed on/).waitFor()
}

/** From an open result: the button, and the same once more in the dialog. */
export async function confirmClose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the round' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click()
}

/** The first card of a result that says what would move us on. */
export function cardThatMovesOn(page: Page): Locator {
  return page
    .locator('main article')
    .filter({ hasText: /Show \d+ step/ })
    .first()
}

/** Puts the next steps of that card into the plan, one after the other; returns what they say. */
export async function addSteps(page: Page, count: number): Promise<readonly string[]> {
  const card = cardThatMovesOn(page)
  await card.getByText(/^Show \d+ steps? /).click()
  const add = card.getByRole('button', { name: /^Add to the plan/ }).first()
  const steps: string[] = []
  while (steps.length < count) {
    steps.push(await add.locator('xpath=ancestor::li[1]').innerText())
    await add.click()
    const inPlan = card.getByText('In the plan', { exact: true })
    await inPlan.nth(steps.length - 1).waitFor()
  }
  return steps
}
