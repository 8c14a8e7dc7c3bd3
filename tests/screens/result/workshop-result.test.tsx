import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { latestClosure } from '#src/domain/round/round-answers.ts'
import { patterns, paths } from '#src/paths.ts'
import { ResultScreen } from '#src/screens/result/ResultScreen.tsx'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { readRound } from '#src/storage/round-records.ts'
import { aDevice, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { ALMOST, aWorkshop, CLOSE, MIXED, SPLIT } from '#tests/support/workshop.ts'

const TWELVE: readonly Choice[] = [2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 'dontKnow']

let device: Factories
let store: Store

beforeAll(addDialogMethods)

beforeEach(async () => {
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
})

async function open(roundId: string) {
  const at = paths.result(roundId)
  const rendered = await renderScreen(ResultScreen, { pattern: patterns.result, at, store })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

const agree = (roundId: string, questionId: string, choice: Choice = 3) =>
  saveAgreedAnswer(store, roundId, questionId, {
    choice,
    reason: '',
    dissent: '',
    wouldChange: '',
  })

const linkTo = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')
const answersInFull = () => document.body.textContent.split('Our answers in full')[1] ?? ''

describe('the result of a workshop', () => {
  it('leads to gathering while nothing is shown and nothing agreed', async () => {
    const { roundId } = await aWorkshop(store, { said: [[1, 2]] })
    await open(roundId)
    expect(linkTo('Go to gathering')).toContain(paths.gather(roundId))
  })

  it('leads to the talk while a question has no answer, and names it', async () => {
    const { roundId } = await aWorkshop(store, { said: [ALMOST, MIXED] })
    await open(roundId)
    screen.getByText(/1 question has no answer yet: Why it matters here/)
    expect(linkTo('Talk and agree')).toContain(paths.talk(roundId))
  })

  it('says how many handed in, what is provisional and what was not discussed', async () => {
    const { roundId } = await aWorkshop(store, {
      said: [SPLIT, SPLIT, MIXED],
      round: { expected: 12 },
    })
    await agree(roundId, 'why-it-matters')
    await open(roundId)
    screen.getByText(/7 of 12 handed in/)
    screen.getByText(/The room is split on A clear picture of what should change/)
    screen.getByText(/7 answers are the group’s and were not discussed: A clear picture/)
    await agree(roundId, 'clear-picture')
    await waitFor(() => expect(screen.queryByText(/The stage is provisional/)).toBeNull())
  })

  it('goes back to the talk, and takes nothing back', async () => {
    const { roundId } = await aWorkshop(store, { said: [MIXED] })
    await open(roundId)
    expect(linkTo('Go back to the talk')).toContain(paths.talk(roundId))
    expect(screen.queryByRole('button', { name: /Take/ })).toBeNull()
    expect(linkTo('Skills and confidence')).toContain(paths.talkItem(roundId, 6))
  })

  it('says of five to nine people the middle answer in words, and no counts', async () => {
    const { roundId } = await aWorkshop(store, { said: [MIXED, ALMOST, CLOSE] })
    await agree(roundId, 'clear-picture', 5)
    await open(roundId)
    expect(answersInFull()).toMatch(/our views were mixed\. The middle answer was starting/)
    expect(answersInFull()).toContain('almost everyone chose the same.')
    expect(answersInFull()).not.toContain('By answer')
  })

  it('says of ten and more how many chose what, also when it is closed', async () => {
    const { roundId } = await aWorkshop(store, { said: [TWELVE] })
    await open(roundId)
    expect(answersInFull()).not.toContain('note-3-0')
    await closeAsItStands(store, roundId)
    await screen.findByText(/This round is closed/)
    expect(answersInFull()).toContain('Notes of single people, in no ordernote-0-0note-1-0')
    expect(plain(answersInFull())).toContain(
      'By answer: 2 for intending (stage 2 of 5), 5 for starting (stage 3 of 5), 3 for developing (stage 4 of 5), 1 for achieving (stage 5 of 5) and 1 for not known.',
    )
  })
})

describe('the question before a workshop is closed', () => {
  async function askToClose(said: readonly (readonly Choice[])[]) {
    const { roundId } = await aWorkshop(store, { said, round: { expected: 9 } })
    await open(roundId)
    await userEvent.click(screen.getByRole('button', { name: 'Close the round' }))
    const dialog = within(await screen.findByRole('dialog'))
    return { roundId, dialog }
  }

  it('says what goes for good, and what the law says, before it goes', async () => {
    const { dialog } = await askToClose([MIXED])
    expect(document.activeElement?.textContent).toBe('Close this round?')
    dialog.getByText(/what each person answered alone. It is gone for good/)
    dialog.getByText(/so that they do not get it is an offence/)
    expect(await rawRows(device, 'response')).toHaveLength(7)
  })

  it('keeps how many came, of how many, and who took part before', async () => {
    const { roundId, dialog } = await askToClose([MIXED])
    await userEvent.type(dialog.getByLabelText(/How many took part before/), '4')
    await userEvent.type(dialog.getByLabelText(/How many are new/), '4')
    const close = dialog.getByRole('button', { name: 'Close the round' })
    await userEvent.click(close)
    dialog.getByText('Together that is more than the 7 people who handed in.')
    expect(await rawRows(device, 'closure')).toEqual([])
    await userEvent.clear(dialog.getByLabelText(/How many are new/))
    await userEvent.type(dialog.getByLabelText(/How many are new/), '3')
    await userEvent.click(close)
    await screen.findByText(/The round is closed/)
    const { closures = [] } = (await readRound(store, roundId)) ?? {}
    expect(latestClosure(closures)?.content.turnout).toEqual({
      expected: 9,
      handedIn: 7,
      returning: 4,
      newcomers: 3,
    })
    expect(await rawRows(device, 'response')).toEqual([])
    screen.getByText(/4 people took part before. 3 are new/)
  })

  it('leads on to the talk when the round is opened again', async () => {
    const { roundId } = await aWorkshop(store, { said: [MIXED] })
    await closeAsItStands(store, roundId)
    const { history } = await open(roundId)
    await userEvent.click(screen.getByRole('button', { name: 'Open the round again' }))
    const dialog = within(await screen.findByRole('dialog'))
    dialog.getByText(/What people answered alone stays erased/)
    await userEvent.type(dialog.getByRole('textbox'), 'A figure was wrong')
    await userEvent.click(dialog.getByRole('button', { name: 'Open it again' }))
    await waitFor(() => expect(history.at(-1)).toBe(paths.talk(roundId)))
  })
})

// The stage in full does not break across lines.
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
