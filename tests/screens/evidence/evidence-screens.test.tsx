import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { EvidenceItemScreen } from '#src/screens/evidence/EvidenceItemScreen.tsx'
import { listEvidence, readRoundEvidence } from '#src/storage/evidence-records.ts'
import { addEvidence } from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import type { QuestionSets } from '#src/workspace/question-sets.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { addOddWords, oddSet, oddSets } from '#tests/support/odd-set.ts'
import { anItem } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop } from '#tests/support/workshop.ts'

const CHOICES = [4, 3, 3, 4, 4, 3, 2, 4] as const
const LISTENING = currentSet.questions[2]?.meaning ?? ''
let store: Store

beforeEach(async () => {
  const ids = () => crypto.randomUUID()
  store = await openTestStore(undefined, { ids })
})

async function openItem(roundId: string, number = 3, sets?: QuestionSets) {
  const rendered = await renderScreen(EvidenceItemScreen, {
    pattern: patterns.evidenceItem,
    at: paths.evidenceItem(roundId, number),
    store,
    ...(sets === undefined ? {} : { sets }),
  })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

async function aRoundWith(...items: readonly Partial<ReturnType<typeof anItem>>[]) {
  const created = await aHandedInRound(store, { choices: CHOICES })
  for (const item of items) await addEvidence(store, created.roundId, LISTENING, anItem(item))
  return created
}

const add = () => userEvent.click(screen.getByRole('button', { name: 'Add to the list' }))
const field = (name: RegExp) => screen.getByRole('textbox', { name })

// At once: with a key at a time, every one of them would be saved as a draft.
const write = (control: HTMLElement, value: string) =>
  fireEvent.change(control, { target: { value } })

async function fillForm(what: string) {
  await userEvent.click(screen.getByRole('radio', { name: /^A result/ }))
  write(field(/What is it/), what)
  write(screen.getByLabelText('Date'), '2026-03-01')
  write(field(/Where can it be found/), 'Panel paper 4')
  write(field(/Who looks after it/), 'Engagement team')
}

const go = (name: RegExp | string) => userEvent.click(screen.getByRole('link', { name }))

describe('the evidence of a question', () => {
  it('names all that is missing, takes focus there, and leads to each field', async () => {
    const { roundId } = await aRoundWith()
    await openItem(roundId)
    await add()
    const summary = await screen.findByRole('group', { name: 'Please mend this first' })
    await waitFor(() => expect(document.activeElement).toBe(summary))
    expect(within(summary).getAllByRole('button')).toHaveLength(5)
    await userEvent.click(within(summary).getByRole('button', { name: /where it can be found/ }))
    expect(document.activeElement).toBe(field(/Where can it be found/))
    expect(field(/Where can it be found/).getAttribute('aria-invalid')).toBe('true')
  })

  it('adds what was filled in and says what it can carry', async () => {
    const { roundId } = await aRoundWith()
    await openItem(roundId)
    await fillForm('Answers come within a month')
    await screen.findByText(/Not added yet/)
    await add()
    await screen.findByText('Saved on this device')
    await screen.findByText(/This can carry an answer up to developing/)
    expect(screen.getByText('It counts until 1 March 2029.')).toBeDefined()
    expect(field(/What is it/)).toHaveProperty('value', '')
    const { links } = await readRoundEvidence(store, roundId)
    expect(links).toMatchObject([{ questionMeaning: LISTENING }])
  })

  it('names stages with the result, and never while the round is being answered', async () => {
    const answered = await aHandedInRound(store, { choices: [4, 3, 4], evidence: { 3: 'result' } })
    const { container, unmount } = await openItem(answered.roundId)
    expect(container.textContent).toContain('We can show a result')
    expect(container.textContent).not.toMatch(/developing|stage/)
    unmount()
    const { roundId } = await aRoundWith({})
    const handedIn = await openItem(roundId)
    expect(handedIn.container.textContent).toMatch(/can carry an answer up to developing/)
  })

  it('says why evidence does not count', async () => {
    const { roundId } = await aRoundWith({ date: '2020-01-01' }, { date: '2027-01-01' })
    await openItem(roundId)
    expect(screen.getByText(/Too old\. It counted until 1 January 2023/)).toBeDefined()
    expect(screen.getByText(/after the date of this round/)).toBeDefined()
    expect(screen.getByText('Not checked: what is listed is too old')).toBeDefined()
    expect(screen.getByText(/The newest is of 1 January 2020/)).toBeDefined()
  })

  it('says that evidence of a later day does not count yet', async () => {
    const { roundId } = await aRoundWith({ date: '2027-01-01' }, { date: '2028-01-01' })
    await openItem(roundId)
    expect(screen.getByText('Not checked: what is listed came later')).toBeDefined()
    expect(screen.getByText(/The first is of 1 January 2027/)).toBeDefined()
  })

  it('leads to what was just added, marks it and says it', async () => {
    const { roundId } = await aRoundWith({ what: 'Panel notes' })
    await openItem(roundId)
    await fillForm('Answers come within a month')
    await add()
    const card = (await screen.findByText('New')).closest('article')
    expect(card?.textContent).toContain('Answers come within a month')
    await waitFor(() => expect(document.activeElement).toBe(card))
    const said = screen.getAllByRole('status').map((one) => one.textContent)
    expect(said).toContain('Added to the list: Answers come within a month')
    expect(screen.getAllByText('New')).toHaveLength(1)
  })

  it('leads to what was taken from before', async () => {
    const { roundId } = await aRoundWith({ what: 'Panel notes' })
    await openItem(roundId, 4)
    await userEvent.click(await screen.findByText('Use evidence from before'))
    await userEvent.click(screen.getByRole('button', { name: 'Use it here Panel notes' }))
    const card = (await screen.findByText('New')).closest('article')
    await waitFor(() => expect(document.activeElement).toBe(card))
  })

  it('removes with a way back', async () => {
    const { roundId, organisationId } = await aRoundWith({ what: 'Panel notes' })
    await openItem(roundId)
    await userEvent.click(screen.getByRole('button', { name: 'Remove Panel notes' }))
    await screen.findByText('Removed: Panel notes')
    await waitFor(async () => expect(await listEvidence(store, organisationId)).toHaveLength(0))
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('button', { name: 'Remove Panel notes' })
  })

  it('has one thing to do next: the way on, then what was typed, then what is asked', async () => {
    const { roundId } = await aRoundWith()
    await openItem(roundId)
    const primary = () =>
      [...document.querySelectorAll('[class*="_primary_"]')].map(({ textContent }) => textContent)
    expect(primary()).toEqual(['Next: question 4'])
    write(field(/What is it/), 'Panel notes')
    expect(primary()).toEqual(['Add to the list'])
    await go(/^Next/)
    await screen.findByRole('group', { name: /^You have typed something/ })
    expect(primary()).toHaveLength(1)
  })

  it('that was not kept is sent again by the form alone, and is listed once', async () => {
    const { roundId, organisationId } = await aRoundWith()
    await openItem(roundId)
    await fillForm('Panel notes')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await add()
    await screen.findByText(/This device did not save it/)
    put.mockRestore()
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    expect(field(/What is it/)).toHaveProperty('value', 'Panel notes')
    await add()
    await screen.findByRole('button', { name: 'Remove Panel notes' })
    expect(await listEvidence(store, organisationId)).toHaveLength(1)
  })

  it('offers a few of what is there from before, and finds the others', async () => {
    const { roundId } = await aRoundWith()
    for (let number = 1; number <= 30; number += 1) {
      await addEvidence(store, roundId, LISTENING, anItem({ what: `Paper ${number} of the panel` }))
    }
    await openItem(roundId, 4)
    await userEvent.click(await screen.findByText('Use evidence from before'))
    expect(screen.getAllByRole('button', { name: /^Use it here/ })).toHaveLength(12)
    expect(screen.getByText(/^12 of 30 pieces are shown/)).toBeDefined()
    await userEvent.type(screen.getByLabelText('Find it by a word'), 'paper 29')
    const use = await screen.findByRole('button', { name: 'Use it here Paper 29 of the panel' })
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: /^Use it here/ })).toEqual([use]),
    )
    expect(screen.getByText('1 piece.')).toBeDefined()
  })

  it('only takes off this question what another one still uses', async () => {
    const { roundId, organisationId } = await aRoundWith({ what: 'Panel notes' })
    const first = await openItem(roundId, 4)
    await userEvent.click(await screen.findByText('Use evidence from before'))
    await userEvent.click(screen.getByRole('button', { name: 'Use it here Panel notes' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Panel notes' }))
    await screen.findByText('Removed: Panel notes')
    expect(await listEvidence(store, organisationId)).toHaveLength(1)
    first.unmount()
    await openItem(roundId, 3)
    expect(screen.getByRole('button', { name: 'Remove Panel notes' })).toBeDefined()
  })

  it('changes what is listed', async () => {
    const { roundId, organisationId } = await aRoundWith({ what: 'Panel notes' })
    await openItem(roundId)
    await userEvent.click(screen.getByRole('button', { name: 'Change Panel notes' }))
    const [what] = screen.getAllByRole('textbox', { name: /What is it/ })
    write(what as HTMLElement, 'Panel notes of May')
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }))
    await screen.findByRole('button', { name: 'Change Panel notes of May' })
    const [evidence] = await listEvidence(store, organisationId)
    expect(evidence?.item.what).toBe('Panel notes of May')
  })

  it('tells looked and found none from not yet checked', async () => {
    const { roundId } = await aRoundWith()
    await openItem(roundId)
    const box = screen.getByRole('checkbox', { name: 'We looked and found none' })
    await userEvent.click(box)
    await screen.findByText(/With none, our answer counts as intending/)
    await userEvent.click(box)
    await screen.findByText('Not checked yet')
  })

  it('keeps a form that was begun until the person comes back', async () => {
    const { roundId } = await aRoundWith()
    const { unmount } = await openItem(roundId)
    write(field(/What is it/), 'Half a sentence')
    unmount()
    await openItem(roundId)
    expect(field(/What is it/)).toHaveProperty('value', 'Half a sentence')
    await userEvent.click(screen.getByRole('button', { name: 'Clear the form' }))
    expect(field(/What is it/)).toHaveProperty('value', '')
  })

  it('is frozen with a closed round', async () => {
    const { roundId } = await aRoundWith({ what: 'Panel notes' })
    await closeAsItStands(store, roundId)
    await openItem(roundId)
    expect(screen.getByText('Panel notes')).toBeDefined()
    expect(screen.queryByRole('button', { name: /Panel notes/ })).toBeNull()
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Add to the list' })).toBeNull()
  })
})

describe('the ways from one question to the next', () => {
  it('lead to the next one to be looked at, past those that need none, and round again', async () => {
    const { roundId } = await aHandedInRound(store, {
      choices: CHOICES,
      evidence: { 1: 'trend', 2: 'none' },
    })
    const six = await openItem(roundId, 6)
    expect(linkTo('Next: question 8')).toBe(paths.evidenceItem(roundId, 8))
    six.unmount()
    await openItem(roundId, 8)
    expect(linkTo('Next: question 3')).toBe(paths.evidenceItem(roundId, 3))
  })

  it('end at the result when nothing is left to be looked at', async () => {
    const evidence = { 1: 'trend', 2: 'none', 3: 'none', 4: 'none', 5: 'none', 6: 'none' } as const
    const { roundId } = await aHandedInRound(store, { choices: CHOICES, evidence })
    await openItem(roundId, 8)
    await userEvent.click(screen.getByRole('checkbox', { name: 'We looked and found none' }))
    await waitFor(() => expect(screen.queryByRole('link', { name: /^Next/ })).toBeNull())
    expect(linkTo('Back to the result')).toBe(paths.result(roundId))
  })

  it('lead back to the question while it is being answered', async () => {
    const { roundId } = await aHandedInRound(store, { choices: [3, 3] })
    await openItem(roundId, 2)
    expect(linkTo('Back to the question')).toBe(paths.question(roundId, 2))
    expect(screen.queryByRole('link', { name: /^Next/ })).toBeNull()
  })

  it('lead back to gathering while people hand in', async () => {
    const { roundId } = await aWorkshop(store, { said: [], revealed: false })
    await openItem(roundId, 2)
    expect(linkTo('Back to gathering')).toBe(paths.gather(roundId))
  })

  it('show where one is among all questions, and how each stands', async () => {
    const { roundId } = await aRoundWith()
    await openItem(roundId)
    const steps = within(screen.getByRole('navigation', { name: 'The questions' }))
    expect(steps.getAllByRole('link')).toHaveLength(8)
    const here = steps.getByRole('link', { current: 'page' })
    expect(here.getAttribute('aria-label')).toMatch(/^Question 3, .*: Not checked yet$/)
    expect(steps.getByRole('link', { name: /^Question 7.*needs no evidence/ })).toBeDefined()
  })

  it('take any set of questions', async () => {
    addOddWords()
    const { roundId } = await aHandedInRound(store, { choices: [2, 3, 4], set: oddSet })
    await openItem(roundId, 2, oddSets)
    await fillForm('Something odd')
    await add()
    await screen.findByText('New')
    const { links } = await readRoundEvidence(store, roundId)
    expect(links).toMatchObject([{ questionMeaning: 'a.3' }])
    expect(linkTo('Next: question 3')).toBe(paths.evidenceItem(roundId, 3))
  })

  const linkTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
})

describe('leaving a form that was begun', () => {
  const ASKED = 'You have typed something that is not in the list yet.'

  it('asks first, and takes the focus to where the typing was', async () => {
    const { roundId } = await aRoundWith()
    const { history } = await openItem(roundId)
    write(field(/What is it/), 'Half a sentence')
    await go(/^Next/)
    const asked = await screen.findByRole('group', { name: ASKED })
    expect(document.activeElement).toBe(asked)
    expect(history.at(-1)).toBe(paths.evidenceItem(roundId, 3))
  })

  it('goes on and keeps what was typed for later', async () => {
    const { roundId } = await aRoundWith()
    const { history, unmount } = await openItem(roundId)
    write(field(/What is it/), 'Half a sentence')
    await go(/^Next/)
    await userEvent.click(screen.getByRole('button', { name: 'Leave it for later' }))
    await waitFor(() => expect(history.at(-1)).toBe(paths.evidenceItem(roundId, 4)))
    unmount()
    await openItem(roundId)
    expect(field(/What is it/)).toHaveProperty('value', 'Half a sentence')
  })

  it('adds it first and goes on', async () => {
    const { roundId, organisationId } = await aRoundWith()
    const { history } = await openItem(roundId)
    await fillForm('Panel notes')
    await go('All questions')
    await userEvent.click(screen.getByRole('button', { name: 'Add it and go on' }))
    await waitFor(() => expect(history.at(-1)).toBe(paths.evidence(roundId)))
    expect(await listEvidence(store, organisationId)).toMatchObject([
      { item: { what: 'Panel notes' } },
    ])
  })

  it('stays with the errors of what cannot be added', async () => {
    const { roundId } = await aRoundWith()
    const { history } = await openItem(roundId)
    write(field(/What is it/), 'Half a sentence')
    await go(/^Next/)
    await userEvent.click(screen.getByRole('button', { name: 'Add it and go on' }))
    const summary = await screen.findByRole('group', { name: 'Please mend this first' })
    await waitFor(() => expect(document.activeElement).toBe(summary))
    expect(history.at(-1)).toBe(paths.evidenceItem(roundId, 3))
  })

  it('asks about a change that is not saved', async () => {
    const { roundId, organisationId } = await aRoundWith({ what: 'Panel notes' })
    const { history } = await openItem(roundId)
    await userEvent.click(screen.getByRole('button', { name: 'Change Panel notes' }))
    const [what] = screen.getAllByRole('textbox', { name: /What is it/ })
    write(what as HTMLElement, 'Panel notes of May')
    await go(/^Next/)
    await userEvent.click(screen.getByRole('button', { name: 'Save it and go on' }))
    await waitFor(() => expect(history.at(-1)).toBe(paths.evidenceItem(roundId, 4)))
    expect(await listEvidence(store, organisationId)).toMatchObject([
      { item: { what: 'Panel notes of May' } },
    ])
  })

  it('does not ask when the form was emptied, nor go anywhere by itself', async () => {
    const { roundId } = await aRoundWith()
    const { history } = await openItem(roundId)
    write(field(/What is it/), 'H')
    await go(/^Next/)
    await userEvent.clear(field(/What is it/))
    await waitFor(() => expect(screen.queryByText(ASKED)).toBeNull())
    expect(history.at(-1)).toBe(paths.evidenceItem(roundId, 3))
    await go(/^Next/)
    await waitFor(() => expect(history.at(-1)).toBe(paths.evidenceItem(roundId, 4)))
  })
})
