import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { startI18n, words } from '#src/i18n/words.ts'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { TalkScreen } from '#src/screens/talk/TalkScreen.tsx'
import { listAgreedAnswers, saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { reopenRound } from '#src/storage/round-life.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { addOddWords, oddSet, oddSets } from '#tests/support/odd-set.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { ALMOST, aWorkshop, CLOSE, gather, MIXED, SPLIT } from '#tests/support/workshop.ts'

let store: Store

beforeEach(async () => {
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
})

async function open(roundId: string, sets?: typeof oddSets) {
  const at = { pattern: patterns.talk, at: paths.talk(roundId), store }
  const rendered = await renderScreen(TalkScreen, sets === undefined ? at : { ...at, sets })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

const cards = () => screen.getAllByRole('listitem')
const namesOfCards = () => cards().map((card) => within(card).getByRole('heading').textContent)
const linkTo = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')
const agree = (roundId: string, questionId: string) =>
  saveAgreedAnswer(store, roundId, questionId, {
    choice: 3,
    reason: 'Because',
    dissent: '',
    wouldChange: '',
  })

describe('the talk after the reveal', () => {
  it('begins where the room differs most, and says why', async () => {
    const { roundId } = await aWorkshop(store, { said: [CLOSE, MIXED, SPLIT, ALMOST, CLOSE] })
    await open(roundId)
    expect(namesOfCards().slice(0, 2)).toEqual([
      'Listening to all our communities',
      'A clear picture of what should change',
    ])
    expect(namesOfCards().at(-1)).toBe('Bringing staff with us')
    expect(cards()[0]?.textContent).toContain('Split – talk before you trust this')
    screen.getByText(/The question on which you differ most comes first/)
    expect(linkTo('Talk about question 3')).toContain(paths.talkItem(roundId, 3))
    expect(linkTo('Back to gathering')).toContain(paths.gather(roundId))
  })

  it('tells agreed from open, and what the group’s answer would be', async () => {
    const { roundId } = await aWorkshop(store, { said: [SPLIT, MIXED, ALMOST, CLOSE] })
    await agree(roundId, 'why-it-matters')
    await open(roundId)
    const card = (name: string) => cards().find((one) => one.textContent.includes(name))
    expect(card('Why it matters here')?.textContent).toContain('AgreedSome gaps known')
    expect(card('A clear picture')?.textContent).toContain('Still openMiddle answer: A first list')
    expect(card('Listening')?.textContent).toContain('Needs an answer from you')
  })

  it('takes the group’s answer for the rest in one tap, and gives it back', async () => {
    const { roundId } = await aWorkshop(store, { said: [SPLIT, MIXED, ALMOST, CLOSE] })
    await agree(roundId, 'why-it-matters')
    await open(roundId)
    screen.getByText(/For 6 questions the group’s answer can stand/)
    screen.getByText(/1 question has no answer yet: Listening to all our communities/)
    await userEvent.click(screen.getByRole('button', { name: /Take the group’s answer/ }))
    await screen.findByText(/6 questions now have the group’s answer.*1 question still needs/)
    expect(await choicesKept(roundId)).toEqual([3, 3, 3, 3, 3, 3, 3])
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () =>
      expect((await choicesKept(roundId)).filter((choice) => choice !== null)).toEqual([3]),
    )
    await screen.findByRole('button', { name: /Take the group’s answer/ })
  })

  it('leads to the result once every question has an answer', async () => {
    const { roundId } = await aWorkshop(store, { said: [ALMOST, MIXED] })
    await open(roundId)
    expect(screen.queryByRole('link', { name: 'See the result' })).toBeNull()
    await agree(roundId, 'why-it-matters')
    await screen.findByRole('link', { name: 'See the result' })
    expect(linkTo('See the result')).toContain(paths.result(roundId))
  })

  it('needs an agreed answer for each question where fewer than five handed in', async () => {
    const { roundId } = await aWorkshop(store, { said: [[1, 2, 3]] })
    await open(roundId)
    screen.getByText(/3 people have handed in. With fewer than five we show nothing/)
    expect(document.querySelector('svg rect')).toBeNull()
    expect(screen.queryByRole('button', { name: /Take the group/ })).toBeNull()
    for (const { id } of currentSet.questions) await agree(roundId, id)
    await screen.findByRole('link', { name: 'See the result' })
  })

  it('asks for the reveal first where it may be done', async () => {
    const { roundId } = await aWorkshop(store, { said: [MIXED], revealed: false })
    await open(roundId)
    expect(linkTo('Go and show the spread')).toContain(paths.gather(roundId))
  })

  it('reveals again after five more, and not before', async () => {
    const { roundId } = await aWorkshop(store, { said: [MIXED] })
    await gather(store, roundId, [[1, 2, 3, 4]])
    await open(roundId)
    screen.getByText(/4 people have handed in since.*After 1 more you can show/)
    await gather(store, roundId, [[5]])
    await userEvent.click(await screen.findByRole('button', { name: 'Show the spread again' }))
    await screen.findByText(/The spread is shown with the new answers/)
    await waitFor(() => expect(screen.queryByText(/have handed in since/)).toBeNull())
  })

  it('goes on after a round was opened again, without the answers given alone', async () => {
    const { roundId } = await aWorkshop(store, { said: [MIXED] })
    await closeAsItStands(store, roundId)
    const closed = await open(roundId)
    screen.getByText(/This round is closed/)
    await reopenRound(store, roundId, 'A figure was wrong')
    await screen.findByText(/What people answered alone is gone for good/)
    expect(cards()).toHaveLength(8)
    expect(screen.queryByRole('link', { name: 'Back to gathering' })).toBeNull()
    closed.unmount()
  })

  it('takes any set of questions', async () => {
    const { roundId } = await aWorkshop(store, { said: [CLOSE, SPLIT], set: oddSet })
    if (!words.isInitialized) await startI18n('en')
    addOddWords()
    await open(roundId, oddSets)
    screen.getAllByText('Middle answer: a, 5')
    expect(namesOfCards()).toEqual([
      'Name of a',
      'Name of long-name-of-a-question-2',
      'Name of zebra-7',
    ])
  })

  async function choicesKept(roundId: string) {
    return (await listAgreedAnswers(store, roundId)).map(({ agreed }) => agreed.choice)
  }
})
