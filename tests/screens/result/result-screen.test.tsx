import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { patterns, paths } from '#src/paths.ts'
import { ResultScreen } from '#src/screens/result/ResultScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { actionClass } from '#src/ui/button/action-class.ts'
import type { QuestionSets } from '#src/workspace/question-sets.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { addOddWords, oddSet, oddSets } from '#tests/support/odd-set.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const ALL_NONE = { 1: 'none', 2: 'none', 3: 'none', 4: 'none', 5: 'none', 6: 'none' } as const
const MIXED: readonly Choice[] = [4, 3, 3, 4, 4, 3, 2, 4]
let store: Store

beforeAll(addDialogMethods)

beforeEach(async () => {
  store = await openTestStore()
})

async function showResult(roundId: string, sets?: QuestionSets) {
  const rendered = await renderScreen(ResultScreen, {
    pattern: patterns.result,
    at: paths.result(roundId),
    store,
    ...(sets === undefined ? {} : { sets }),
  })
  const heading = await screen.findByRole('heading', { level: 1 })
  return { heading, ...rendered }
}

async function openResult(wanted: Parameters<typeof aHandedInRound>[1]) {
  const { roundId } = await aHandedInRound(store, wanted)
  return { roundId, ...(await showResult(roundId)) }
}

const primaryLinks = () =>
  screen
    .getAllByRole('link')
    .filter(({ className }) => className.includes(actionClass('primary')))
    .map(({ textContent }) => textContent)

describe('the result', () => {
  it('waits until the round is handed in, and leads to what is open', async () => {
    await openResult({ choices: [3, 3] })
    expect(screen.getByText(/2 of 8 questions have an answer/)).toBeDefined()
    const link = screen.getByRole('link', { name: 'Go on with question 3' })
    expect(link.getAttribute('href')).toMatch(/question\/3$/)
  })

  it('leads with what we say while evidence is still to be checked', async () => {
    const { heading } = await openResult({ choices: MIXED, evidence: { 1: 'result', 2: 'none' } })
    expect(heading.textContent).toBe('We say starting (stage 3 of 5).')
    expect(screen.getByText(/Evidence checked for 2 of the 7 answers that need it/)).toBeDefined()
    expect(screen.getByText(/7 of our 8 answers are at starting \(stage 3 of 5\)/)).toBeDefined()
    const picture = screen.getByRole('img', { name: /What we say: starting/ })
    expect(picture.getAttribute('aria-label')).not.toContain('can show')
  })

  it('says what can be shown once all evidence is checked', async () => {
    const { heading } = await openResult({
      choices: MIXED,
      evidence: { ...ALL_NONE, 8: 'activity' },
    })
    expect(heading.textContent).toBe(
      'We say starting (stage 3 of 5). We can show intending (stage 2 of 5).',
    )
    expect(screen.getByText(/We say one stage more than we can show/)).toBeDefined()
    expect(screen.getByText('We say developing, and we can show starting')).toBeDefined()
    expect(screen.getAllByText(/with no evidence yet/)).toHaveLength(6)
  })

  it('asks for the evidence first only while some is still to be checked', async () => {
    const asked = /^First add the evidence/
    const { unmount } = await openResult({ choices: MIXED, evidence: { 1: 'result' } })
    expect(screen.getByText(asked)).toBeDefined()
    unmount()
    await openResult({ choices: MIXED, evidence: { ...ALL_NONE, 8: 'activity' } })
    expect(screen.queryByText(asked)).toBeNull()
  })

  it('draws a don’t know as not known, never as a stage', async () => {
    await openResult({ choices: [5, 5, 5, 5, 5, 5, 5, 'dontKnow'] })
    const profile = screen.getByRole('heading', { name: 'Question by question' }).parentElement
    // In its line, and in the key.
    expect(within(profile as HTMLElement).getAllByText('Not known')).toHaveLength(2)
    expect(
      screen.getByText(
        /what we say as low as intending \(stage 2 of 5\) or as high as achieving \(stage 5 of 5\)/,
      ),
    ).toBeDefined()
  })

  it('gives no stage where too much is not known, but what to find out first', async () => {
    const { heading } = await openResult({
      choices: [4, 4, 4, 4, 4, 'dontKnow', 'dontKnow', 'dontKnow'],
    })
    expect(heading.textContent).toBe('We do not know enough yet to say where we stand.')
    expect(screen.getByText(/Find out any one of these first/)).toBeDefined()
    expect(screen.getAllByText('Find out where we stand.')).toHaveLength(3)
  })

  it('offers for each move the statement to reach and its own steps, with their source', async () => {
    await openResult({ choices: MIXED })
    const card = screen.getByRole('heading', { level: 4, name: 'Money and people' }).parentElement
    const money = within(card as HTMLElement)
    expect(money.getByText('From 2 Intending to 3 Starting')).toBeDefined()
    expect(money.getByText(/We have worked out what our main race equality/)).toBeDefined()
    expect(money.getByText('Put a cost beside every action.')).toBeDefined()
    expect(money.queryByText('Move money to where the need is greatest.')).toBeNull()
    expect(money.getByRole('button', { name: '2004 briefing, ¶22' })).toBeDefined()
  })

  it('says of which of the two the range is, and what a range is', async () => {
    const choices = [4, 4, 4, 4, 4, 4, 4, 'dontKnow'] as const
    const { unmount } = await openResult({ choices, evidence: { ...ALL_NONE, 7: 'none' } })
    expect(screen.getByText(/what we say as low as/).textContent).toMatch(
      /What we can show would stay at|take what we can show as low as/,
    )
    expect(screen.getByText(/^The range is how far a stage could move/)).toBeDefined()
    unmount()
    await openResult({ choices: MIXED, evidence: { ...ALL_NONE, 8: 'activity' } })
    expect(
      screen.getByText(/starting \(stage 3 of 5\) for what we say, intending \(stage 2 of 5\) for/),
    ).toBeDefined()
  })

  it('tells what is not checked yet from what can be shown, in shape and words', async () => {
    await openResult({ choices: MIXED, evidence: { 1: 'activity' } })
    const line = (name: string) => screen.getByRole('link', { name }).closest('div') as HTMLElement
    const fills = (name: string) =>
      [...line(name).querySelectorAll('[data-fill]')].map((box) => box.getAttribute('data-fill'))
    expect(fills('Why it matters here')).toEqual(['solid', 'solid', 'solid', 'striped', 'empty'])
    expect(fills('Working with partners')).toEqual(['open', 'open', 'open', 'open', 'empty'])
    expect(within(line('Working with partners')).getByText(/not checked yet/)).toBeDefined()
    const key = screen.getByRole('list', { name: 'What the boxes mean' })
    expect(within(key).getAllByRole('listitem')).toHaveLength(3)
  })

  it('begins the moves with what holds us back, and marks it', async () => {
    await openResult({ choices: [4, 4, 4, 4, 4, 4, 3, 4] })
    const cards = screen.getAllByRole('article')
    expect(within(cards[0] as HTMLElement).getByRole('heading').textContent).toBe(
      'Money and people',
    )
    expect(screen.getAllByText('Holds us back')).toHaveLength(1)
    expect(within(cards[0] as HTMLElement).getByText('Holds us back')).toBeDefined()
  })

  it('says in plain words that no answer is further on, or that all are', async () => {
    const { unmount } = await openResult({ choices: [1, 1, 1, 1, 1, 1, 1, 1] })
    expect(screen.getByText(/None of our answers is further on yet/)).toBeDefined()
    unmount()
    await openResult({ choices: [3, 3, 3, 3, 3, 3, 3, 3] })
    expect(screen.getByText(/All our 8 answers are at starting/)).toBeDefined()
  })

  it('lists all evidence once, with the questions that it is for', async () => {
    await openResult({ choices: MIXED, evidence: { 1: 'result', 2: 'trend' } })
    const list = within(screen.getByText('Our evidence in full').closest('details') as HTMLElement)
    expect(list.getAllByRole('listitem')).toHaveLength(2)
    expect(list.getByText('For: Why it matters here')).toBeDefined()
    expect(list.getByText('A trend')).toBeDefined()
  })

  it('says plainly whose view it is', async () => {
    const { unmount } = await openResult({ choices: MIXED })
    expect(screen.getByText(/This is one person’s view/)).toBeDefined()
    unmount()
    await openResult({ choices: MIXED, round: { mode: 'together' } })
    expect(screen.queryByText(/This is one person’s view/)).toBeNull()
    expect(screen.getByText('Reason 1')).toBeDefined()
  })

  it('takes any set of questions', async () => {
    addOddWords()
    const { roundId } = await aHandedInRound(store, { choices: [2, 3, 4], set: oddSet })
    const { heading } = await showResult(roundId, oddSets)
    expect(heading.textContent).toBe('We say starting (stage 3 of 5).')
    expect(screen.getByText(/2 of our 3 answers are at starting/)).toBeDefined()
    expect(screen.getByText(/at least 2 of your 3 answers/)).toBeDefined()
    expect(screen.getByText('Step of zebra-7')).toBeDefined()
  })
})

describe('the life of a round from its result', () => {
  async function press(name: string | RegExp) {
    await userEvent.click(screen.getByRole('button', { name }))
  }

  async function confirm(name: string) {
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name }))
  }

  async function openClosed() {
    const opened = await openResult({ choices: MIXED })
    await press('Close the round')
    await confirm('Close the round')
    await screen.findByText(/The round is closed\. What you said on/)
    return opened
  }

  it('takes the answers back after asking', async () => {
    const { roundId, history } = await openResult({ choices: MIXED })
    await press('Take my answers back and change them')
    await confirm('Take them back')
    await waitFor(() => expect(history.at(-1)).toBe(paths.check(roundId)))
  })

  it('says what stays and what goes before it closes', async () => {
    await openResult({ choices: MIXED })
    await press('Close the round')
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('the result, the evidence')
    expect(dialog.textContent).toContain('is an offence')
    expect(dialog.textContent).toContain('7 answers is not checked')
  })

  it('freezes what was said, and then only reads', async () => {
    await openClosed()
    expect(screen.getByText(/Closed on 22 November 2026 \(version 1\)/)).toBeDefined()
    expect(screen.queryByRole('button', { name: /Take my answers/ })).toBeNull()
    expect(screen.queryByRole('link', { name: /Add evidence/ })).toBeNull()
    expect(screen.getByRole('link', { name: 'See progress' })).toBeDefined()
    await expect.poll(primaryLinks).toEqual(['Share a summary'])
  })

  it('leads to progress first once there are two rounds to compare', async () => {
    const { organisationId, roundId } = await aHandedInRound(store, { choices: MIXED })
    await closeAsItStands(store, roundId)
    const second = await aHandedInRound(store, { choices: MIXED, organisationId })
    await closeAsItStands(store, second.roundId)
    await showResult(second.roundId)
    await expect.poll(primaryLinks).toEqual(['See progress'])
  })

  it('opens again only for a reason, which stays to be read', async () => {
    const { roundId, history, unmount } = await openClosed()
    await press('Open the round again')
    await confirm('Open it again')
    expect(screen.getByText('Write a reason first.')).toBeDefined()
    expect(history.at(-1)).toBe(paths.result(roundId))

    await userEvent.type(screen.getByRole('textbox', { name: /Why do you/ }), 'A figure was wrong')
    await confirm('Open it again')
    await waitFor(() => expect(history.at(-1)).toBe(paths.check(roundId)))
    unmount()
    await showResult(roundId)
    expect(screen.getByText('22 November 2026: A figure was wrong')).toBeDefined()
    expect(screen.getByText(/it said starting \(stage 3 of 5\)/)).toBeDefined()
  })
})
