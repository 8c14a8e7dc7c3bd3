import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { freezeRound } from '#src/domain/round/freeze.ts'
import { answersOfRound } from '#src/domain/round/round-answers.ts'
import { evidenceOfRound } from '#src/domain/round/round-evidence.ts'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { EvidenceItemScreen } from '#src/screens/evidence/EvidenceItemScreen.tsx'
import { EvidenceScreen } from '#src/screens/evidence/EvidenceScreen.tsx'
import { addEvidence, listEvidence, readRoundEvidence } from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { closeRound } from '#src/storage/round-life.ts'
import { readRound } from '#src/storage/round-records.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { addOddWords, oddSet, oddSets } from '#tests/support/odd-set.ts'
import { anItem } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const CHOICES = [4, 3, 3, 4, 4, 3, 2, 4] as const
const LISTENING = currentSet.questions[2]?.meaning ?? ''
let store: Store

beforeEach(async () => {
  const ids = () => crypto.randomUUID()
  store = await openTestStore(undefined, { ids })
})

async function openItem(roundId: string, number = 3) {
  const rendered = await renderScreen(EvidenceItemScreen, {
    pattern: patterns.evidenceItem,
    at: paths.evidenceItem(roundId, number),
    store,
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
    await userEvent.click(screen.getByRole('radio', { name: /^A result/ }))
    await userEvent.type(field(/What is it/), 'Answers come within a month')
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2026-03-01' } })
    await userEvent.type(field(/Where can it be found/), 'Panel paper 4')
    await userEvent.type(field(/Who looks after it/), 'Engagement team')
    expect(screen.getByText(/Not added yet/)).toBeDefined()
    await add()
    await screen.findByText('Saved on this device')
    await screen.findByText(/This can carry an answer up to developing/)
    expect(screen.getByText('It counts until 1 March 2029.')).toBeDefined()
    expect(field(/What is it/)).toHaveProperty('value', '')
    const { links } = await readRoundEvidence(store, roundId)
    expect(links).toMatchObject([{ questionMeaning: LISTENING }])
  })

  it('says why evidence does not count', async () => {
    const { roundId } = await aRoundWith({ date: '2020-01-01' }, { date: '2027-01-01' })
    await openItem(roundId)
    expect(screen.getByText(/Too old\. It counted until 1 January 2023/)).toBeDefined()
    expect(screen.getByText(/after the date of this round/)).toBeDefined()
    expect(screen.getByText('Not checked yet')).toBeDefined()
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
    await userEvent.type(what as HTMLElement, ' of May')
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
    await screen.findByText(/With none, an answer counts as intending/)
    await userEvent.click(box)
    await screen.findByText('Not checked yet')
  })

  it('keeps a form that was begun until the person comes back', async () => {
    const { roundId } = await aRoundWith()
    const { unmount } = await openItem(roundId)
    await userEvent.type(field(/What is it/), 'Half a sentence')
    unmount()
    await openItem(roundId)
    expect(field(/What is it/)).toHaveProperty('value', 'Half a sentence')
    await userEvent.click(screen.getByRole('button', { name: 'Clear the form' }))
    expect(field(/What is it/)).toHaveProperty('value', '')
  })

  it('is frozen with a closed round', async () => {
    const { roundId } = await aRoundWith({ what: 'Panel notes' })
    await closeAsItStands(roundId)
    await openItem(roundId)
    expect(screen.getByText('Panel notes')).toBeDefined()
    expect(screen.queryByRole('button', { name: /Panel notes/ })).toBeNull()
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Add to the list' })).toBeNull()
  })
})

describe('the list of questions', () => {
  it('says for each how its evidence stands', async () => {
    const { roundId } = await aHandedInRound(store, {
      choices: CHOICES,
      evidence: { 1: 'trend', 2: 'none' },
    })
    const at = paths.evidence(roundId)
    await renderScreen(EvidenceScreen, { pattern: patterns.evidence, at, store })
    await screen.findByText('Evidence checked for 3 of 8')
    const list = screen.getByRole('list', { name: 'The questions' })
    const lines = within(list).getAllByRole('listitem')
    expect(lines[0]?.textContent).toContain('We can show a trend')
    expect(lines[1]?.textContent).toContain('We looked and found none')
    expect(lines[2]?.textContent).toContain('Not checked yet')
    expect(lines[6]?.textContent).toContain('This answer needs no evidence')
    expect(screen.getByRole('link', { name: 'Begin with question 3' })).toBeDefined()
  })

  it('takes any set of questions', async () => {
    addOddWords()
    const { roundId } = await aHandedInRound(store, { choices: [2, 3, 4], set: oddSet })
    await renderScreen(EvidenceScreen, {
      pattern: patterns.evidence,
      at: paths.evidence(roundId),
      store,
      sets: oddSets,
    })
    await screen.findByText('Evidence checked for 1 of 3')
    expect(screen.getByRole('link', { name: 'Name of zebra-7' })).toBeDefined()
  })
})

async function closeAsItStands(roundId: string) {
  const records = await readRound(store, roundId)
  if (records === undefined) throw new Error('No such round')
  const { round } = records
  const frozen = freezeRound({
    round,
    questions: currentSet.questions,
    answers: answersOfRound(round, records),
    evidence: evidenceOfRound(round, currentSet.questions, records),
    turnout: { expected: null, handedIn: 1, returning: null, newcomers: null },
  })
  if (!frozen.ok) throw new Error('A question is blank')
  await closeRound(store, roundId, frozen.content)
}
