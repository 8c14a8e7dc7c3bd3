import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { words } from '#src/i18n/words.ts'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { BriefingScreen } from '#src/screens/briefing/BriefingScreen.tsx'
import { addAction } from '#src/storage/actions.ts'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { addEvidence } from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { addOwnOutcome, addReading, saveOutcome } from '#src/storage/outcomes.ts'
import { handIn } from '#src/storage/round-life.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { giveWorkers } from '#tests/support/fake-worker.ts'
import { anItem, NOW, QUESTION_IDS } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { unzip } from '#tests/support/unzip.ts'
import { aWorkshop, CLOSE } from '#tests/support/workshop.ts'

let store: Store

beforeEach(async () => {
  giveWorkers()
  // Evidence ages and duties fall due by the day.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(NOW) })
  store = await openTestStore()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function openBriefing(organisationId: string, language = 'en') {
  const at = paths.briefing(organisationId)
  await renderScreen(BriefingScreen, { pattern: patterns.briefing, at, store, language })
  await screen.findByRole('heading', { level: 1 })
  return document.body.textContent
}

const sheet = () => screen.getByRole('region', { name: 'What you get' })
// A stage and its number stay together on a line.
const said = () => sheet().textContent.replaceAll('\u00A0', ' ')
const partTitles = () =>
  within(sheet())
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)

/** Agreed in one talk; the first question with a reason, another view and evidence. */
async function anAgreedRound(evidenceDate = '2026-03-01') {
  const { roundId, organisationId } = await aStoredRound(store, { mode: 'together' })
  const first = currentSet.questions[0]
  if (first === undefined) throw new Error('No question')
  await addEvidence(
    store,
    roundId,
    first.meaning,
    anItem({ date: evidenceDate, what: 'Talks are held in public' }),
  )
  for (const [index, { id }] of currentSet.questions.entries()) {
    await saveAgreedAnswer(store, roundId, id, {
      choice: index === 3 ? 2 : 3,
      reason: index === 0 ? 'The cabinet talks of it' : '',
      dissent: index === 0 ? 'Some see <b>words</b> only' : '',
      wouldChange: index === 0 ? 'A report to full council' : '',
    })
  }
  await handIn(store, roundId, QUESTION_IDS)
  await closeAsItStands(store, roundId)
  return { roundId, organisationId }
}

describe('the briefing', () => {
  it('tells what it is, where we stand and why, what was said, and what comes next', async () => {
    const { organisationId } = await anAgreedRound()
    await openBriefing(organisationId)
    expect(partTitles()).toEqual([
      'What this is',
      'Where we stand',
      'Who took part',
      'What holds us back',
      'What we said, question by question',
      'Evidence that needs something newer',
      'Actions, and what became of them',
      'Outcomes we chose',
      'Duties: the next dates',
    ])
    expect(said()).toContain('Northwick Council · Autumn 2026 · 22 November 2026')
    expect(said()).toContain('What we say: starting (stage 3 of 5)')
    expect(said()).toContain('Why: 7 of our 8 answers are at starting (stage 3 of 5)')
    expect(said()).toContain('The range.')
    expect(said()).toContain('not all evidence was checked')
    expect(said()).toContain('Our lowest answers are at intending (stage 2 of 5).')
    expect(within(sheet()).getAllByRole('heading', { level: 4 })).toHaveLength(8)
    expect(said()).not.toMatch(/\{\{|%/)
  })

  it('has the reason, the other view and what would change it, as they were typed', async () => {
    const { organisationId } = await anAgreedRound()
    await openBriefing(organisationId)
    expect(said()).toContain('Why: The cabinet talks of it')
    expect(said()).toContain('Seen another way: Some see <b>words</b> only')
    expect(said()).toContain('What would change it: A report to full council')
    expect(said()).toContain('Talks are held in public (A result · 1 March 2026')
    expect(said()).toContain('It counts until 1 March 2029.')
    expect(said()).toContain('No evidence goes out of date within the next half year.')
  })

  it('says by today’s date which evidence is old, or soon will be', async () => {
    const { organisationId } = await anAgreedRound('2023-12-30')
    await openBriefing(organisationId)
    const table = within(sheet()).getByRole('columnheader', { name: 'Counts until' })
    expect(table.closest('table')?.textContent).toContain('Talks are held in public')
    expect(table.closest('table')?.textContent).toContain('30 December 2026')
  })

  it('tells of actions with what became of them, and of outcomes with their last figure', async () => {
    const { organisationId } = await anAgreedRound()
    await addAction(store, organisationId, {
      what: 'Ask the tenants',
      owner: 'Housing team',
      progress: { state: 'done', reason: '', date: '2026-10-01' },
      madeDifference: { answer: 'yes', how: '', date: '2026-10-01' },
    })
    await addAction(store, organisationId, {
      what: 'Print a leaflet',
      progress: { state: 'dropped', reason: 'Nobody read the last one', date: '2026-09-01' },
    })
    await addAnOutcome(organisationId)
    await openBriefing(organisationId)
    expect(said()).toContain('Ask the tenantsHousing teamDone')
    expect(said()).toContain('Nobody read the last one')
    expect(said()).toContain('More staff in post')
    expect(said()).toContain('12 people (1 June 2026)')
  })

  it('gives the next dates of the duties, and that it is not legal advice', async () => {
    const { organisationId } = await anAgreedRound()
    await openBriefing(organisationId)
    const date = within(sheet()).getByRole('columnheader', { name: 'Next date' })
    expect(date.closest('table')?.textContent).toContain(
      'Publish equality aims. Every four years.30 March 2030',
    )
    expect(said()).toContain('This is not legal advice.')
  })
})

async function addAnOutcome(organisationId: string) {
  const added = await addOwnOutcome(store, organisationId, 'More staff in post')
  if (!added.ok) throw new Error('Not added')
  const { outcomeId } = added
  await saveOutcome(store, outcomeId, {
    chosen: true,
    measure: { what: 'Staff', unit: 'people', lowerIsBetter: false },
    startingFigure: { value: 8, date: '2025-01-01' },
  })
  await addReading(store, outcomeId, { date: '2026-06-01', value: 12, note: '' })
}

describe('who took part', () => {
  async function close(people: number, turnout: object, choice: Choice = 3) {
    const all = Array.from({ length: people }, () => choice)
    const { roundId, organisationId } = await aWorkshop(store, { said: [all] })
    for (const id of QUESTION_IDS) await saveAgreedAnswer(store, roundId, id, agreed(choice))
    await closeAsItStands(store, roundId, currentSet, turnout)
    return openBriefing(organisationId)
  }

  const agreed = (choice: Choice) => ({ choice, reason: '', dissent: '', wouldChange: '' })

  it('is counted where no group is too small', async () => {
    await close(12, { expected: 15, returning: 7, newcomers: 5 })
    expect(said()).toContain('12 of 15 handed in answers. Took part before: 7. New: 5.')
    expect(said()).toContain('After an election many are new.')
  })

  it('is told in words where one is', async () => {
    await close(7, { returning: 2, newcomers: 5 })
    expect(said()).toContain('Half or more of those who took part were new.')
    expect(said()).not.toContain('Took part before: ')
  })

  it('explains that no stage because many are new is no step back', async () => {
    await close(7, { returning: 0, newcomers: 7 }, 'dontKnow')
    expect(said()).toContain('What we say: no stage, because too much is not known')
    expect(said()).toContain('there is no stage, and many who took part were new.')
    expect(said()).toContain('That is no step back.')
  })

  it('says no more of a few', async () => {
    await close(4, { returning: 2, newcomers: 2 })
    expect(said()).toContain('Fewer than five people handed in answers')
    expect(said()).not.toContain('were new')
  })
})

describe('what stays out of a briefing', () => {
  it('is all that single people wrote, and how many chose what', async () => {
    const { roundId, organisationId } = await aWorkshop(store, { said: [CLOSE] })
    await closeAsItStands(store, roundId, currentSet)
    await openBriefing(organisationId)
    expect(said()).not.toMatch(/note-\d/)
    expect(said()).not.toMatch(/\d for /)
    expect(said()).toContain('Each alone: we mostly agreed.')
  })

  it('is what was never closed', async () => {
    const { organisationId } = await aWorkshop(store, { said: [CLOSE] })
    const body = await openBriefing(organisationId)
    expect(body).toContain('There is nothing to tell yet')
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByRole('link', { name: 'Go to your rounds' })).toBeDefined()
  })
})

describe('the paper', () => {
  it('is the same in a Word file', async () => {
    const { organisationId } = await anAgreedRound()
    await openBriefing(organisationId)
    const downloads = catchDownloads()
    await userEvent.click(screen.getByRole('button', { name: 'Make the Word file' }))
    await screen.findByText(/briefing-northwick-council\.docx/)
    const files = unzip((await downloads[0]?.bytes()) ?? new ArrayBuffer(0))
    const body = files.get('word/document.xml') ?? ''
    for (const title of partTitles()) expect(body).toContain(title)
    expect(body).toContain('The cabinet talks of it')
  })

  it('has nothing to press on it', async () => {
    const { organisationId } = await anAgreedRound()
    await openBriefing(organisationId)
    const pressed = sheet().querySelectorAll('button, input, select, textarea, a, summary')
    expect([...pressed]).toEqual([])
  })

  it('reads from right to left too', async () => {
    const { organisationId } = await anAgreedRound()
    expect(await openBriefing(organisationId, 'ar-XB')).toContain('[briefing.title]')
    await words.changeLanguage('en')
  })
})

it('has a way home where the organisation is not here', async () => {
  expect(await openBriefing('nobody')).toContain('This organisation is not on this device')
})
