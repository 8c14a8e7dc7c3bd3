import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { ProgressScreen } from '#src/screens/progress/ProgressScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { reopenRound } from '#src/storage/round-life.ts'
import type { QuestionSets } from '#src/workspace/question-sets.ts'
import { openStore } from '#src/storage/store.ts'
import { aDevice, aSource, openTestStore } from '#tests/storage/test-store.ts'
import { addOddWords, oddSet, oddSets } from '#tests/support/odd-set.ts'
import { ORGANISATION_ID } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aClosedRound } from './closed-round.ts'

const TWOS = [2, 2, 2, 2, 2, 2, 2, 2] as const
const THREES = [3, 3, 3, 3, 3, 3, 'dontKnow', 2] as const
const FOURS = [4, 4, 4, 4, 4, 3, 3, 3] as const

/** The first screen brings its code and its words. */
const PATIENCE_MS = 5000

let store: Store

beforeEach(async () => {
  store = await openTestStore()
})

async function openProgress(options: { sets?: QuestionSets; language?: string } = {}) {
  await renderScreen(ProgressScreen, {
    pattern: patterns.progress,
    at: paths.progress(ORGANISATION_ID),
    store,
    ...options,
  })
  return screen.findByRole('heading', { level: 1 }, { timeout: PATIENCE_MS })
}

async function threeRounds() {
  await aClosedRound(store, { choices: TWOS, round: { name: 'First', date: '2024-11-01' } })
  await aClosedRound(store, { choices: THREES, round: { name: 'Second', date: '2025-11-01' } })
  await aClosedRound(store, { choices: FOURS, round: { name: 'Third', date: '2026-11-01' } })
}

function rowsOf(tableName: string): string[][] {
  const table = screen.getByRole('table', { name: tableName })
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => withPlainSpaces(cell.textContent)))
}

// The stage in full does not break across lines.
function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

const CHANGES = 'The answers of the two rounds, question by question'
const GAPS = 'What we say and what we can show, question by question'

describe('progress', () => {
  it('says in one sentence what moved since the round before', async () => {
    await threeRounds()
    await openProgress()
    expect(
      withPlainSpaces(
        screen.getByText(
          /^Since November 2025, what we say has moved on from starting \(stage 3 of 5\)/,
        ).textContent,
      ),
    ).toMatch(/What we can show is still intending \(stage 2 of 5\)\.$/)
    expect(screen.getByText(/^Since November 2024, .* from intending/)).toBeDefined()
  })

  it('lists every round with what it said and could show, each leading to its result', async () => {
    await threeRounds()
    await openProgress()
    expect(rowsOf('The stage of each round').map((cells) => cells.slice(0, 3))).toEqual([
      [
        'FirstNovember 2024',
        'What we sayIntending (stage 2 of 5)',
        'What we can showIntending (stage 2 of 5)',
      ],
      [
        'SecondNovember 2025',
        'What we sayStarting (stage 3 of 5)',
        'What we can showIntending (stage 2 of 5)',
      ],
      [
        'ThirdNovember 2026',
        'What we sayDeveloping (stage 4 of 5)',
        'What we can showIntending (stage 2 of 5)',
      ],
    ])
    const link = screen.getByRole('link', { name: 'Third' })
    expect(link.getAttribute('href')).toMatch(/\/result$/)
  })

  it('begins with the road of all rounds, and a list that says the same', async () => {
    await threeRounds()
    await openProgress()
    const list = screen.getByRole('list', { name: 'Where we stood in each round' })
    const items = within(list).getAllByRole('listitem')
    expect(items.map(({ textContent }) => withPlainSpaces(textContent))).toEqual([
      'November 2024. What we say: Intending (stage 2 of 5). What we can show: Intending (stage 2 of 5).',
      'November 2025. What we say: Starting (stage 3 of 5). What we can show: Intending (stage 2 of 5).',
      'November 2026. What we say: Developing (stage 4 of 5). What we can show: Intending (stage 2 of 5).',
    ])
  })

  it('compares the last two rounds, question by question, in words', async () => {
    await threeRounds()
    await openProgress()
    expect(
      screen.getByText(
        'From November 2025 to November 2026, 6 questions moved on, 1 stayed the same and 1 is now known.',
      ),
    ).toBeDefined()
    const rows = rowsOf(CHANGES)
    expect(rows).toHaveLength(8)
    expect(rows[0]?.[0]).toBe('Why it matters here')
    expect(rows[0]?.[3]).toContain('Moved on 1 stage')
    expect(rows[6]?.slice(1)).toEqual([
      'November 2025Not known',
      'November 20263 Starting',
      'What changedNow known',
    ])
  })

  it('lets two other rounds be picked', async () => {
    await threeRounds()
    await openProgress()
    await userEvent.selectOptions(screen.getByLabelText('Earlier round'), 'First (November 2024)')
    expect(rowsOf(CHANGES)[0]?.[3]).toContain('Moved on 2 stages')
    await userEvent.selectOptions(screen.getByLabelText('Later round'), 'Second (November 2025)')
    expect(rowsOf(CHANGES)[0]?.[3]).toContain('Moved on 1 stage')
    expect(screen.getByText(/^In November 2025 we say more than we can show/)).toBeDefined()
  })

  it('sets what is said against what can be shown, and names the widest gaps', async () => {
    await threeRounds()
    await openProgress()
    const sentence = screen.getByText(/^In November 2026 we say more than we can show for 8 of 8/)
    expect(sentence.textContent).toContain('The widest gap: Why it matters here, A clear picture')
    const rows = rowsOf(GAPS)
    expect(rows[0]?.[3]).toContain('2 stages')
    expect(rows[5]?.[3]).toContain('1 stage')
  })

  it('says how much evidence is checked in the place of a stage', async () => {
    await aClosedRound(store, { choices: THREES, looked: false })
    await openProgress()
    expect(
      screen.getByText(/Evidence has been checked for 0 of 6 questions\. A stage/),
    ).toBeDefined()
    // In the table, and in the list beside the road.
    expect(screen.getAllByText(/evidence checked for 0 of 6/)).toHaveLength(2)
    expect(rowsOf(GAPS)[0]?.[2]).toContain('Not checked yet')
  })

  it('is no step back when too much is not known', async () => {
    await aClosedRound(store, { choices: THREES, round: { date: '2025-11-01' } })
    await aClosedRound(store, { choices: [3, 3, 3, 3, 3], round: { date: '2026-11-01' } })
    await openProgress()
    expect(screen.getByText(/^In November 2025 we said .* That is no step back/)).toBeDefined()
    expect(screen.getAllByText(/No stage: too much is not known/)).not.toHaveLength(0)
  })
})

describe('what must be known before rounds are compared', () => {
  it('is marked: one person’s view, another way of answering, opened again', async () => {
    await aClosedRound(store, {
      choices: TWOS,
      round: { mode: 'alone', name: 'First', date: '2024-11-01' },
    })
    const second = await aClosedRound(store, { choices: THREES, round: { date: '2025-11-01' } })
    await reopenRound(store, second, 'A mistake')
    await openProgress()
    const notes = rowsOf('The stage of each round').map((cells) => cells[3])
    expect(notes[0]).toContain('This is one person’s view.')
    expect(notes[1]).toContain('Before: One person’s view. Now: Agreed in one talk.')
    expect(notes[1]).toContain('Open again now')
  })

  it('breaks the line and the comparison at new questions', async () => {
    addOddWords()
    await aClosedRound(store, { choices: THREES, round: { date: '2025-11-01' } })
    await aClosedRound(store, { choices: [3, 3, 2], set: oddSet, round: { date: '2026-11-01' } })
    await openProgress({ sets: oddSets })
    expect(screen.getByText(/^The questions or the way of placing changed/)).toBeDefined()
    expect(
      screen.getByText('The two rounds share no question, so nothing can be compared.'),
    ).toBeDefined()
    const road = screen.getByRole('list', { name: 'Where we stood in each round' })
    expect(within(road).getAllByRole('listitem')).toHaveLength(1)
    expect(screen.getByText(/^The picture shows the last round only/)).toBeDefined()
    expect(rowsOf(GAPS).map((cells) => cells[0])).toEqual([
      'Name of zebra-7',
      'Name of a',
      'Name of long-name-of-a-question-2',
    ])
  })

  it('keeps parts of the organisation apart', async () => {
    await aClosedRound(store, { choices: TWOS, round: { name: 'Whole', date: '2024-11-01' } })
    await aClosedRound(store, {
      choices: THREES,
      unit: { id: 'libraries', name: 'Libraries' },
      round: { name: 'Part', date: '2025-11-01' },
    })
    await openProgress()
    expect(screen.queryByRole('link', { name: 'Part' })).toBeNull()
    await userEvent.selectOptions(
      screen.getByLabelText('Which part of the organisation?'),
      'Libraries',
    )
    expect(screen.getByRole('link', { name: 'Part' })).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Whole' })).toBeNull()
  })
})

describe('progress at the beginning', () => {
  it('shows the one round there is and says what comes next', async () => {
    await aClosedRound(store, { choices: TWOS })
    await openProgress()
    expect(screen.getByText('This is the first step')).toBeDefined()
    expect(screen.getByText(/^We say intending \(stage 2 of 5\)/)).toBeDefined()
    expect(screen.queryByRole('table', { name: CHANGES })).toBeNull()
  })

  it('says how to get there while no round is closed', async () => {
    // A practice round is no progress.
    store = await openStore('practice', { ...aSource(), device: aDevice() })
    await aClosedRound(store, { choices: TWOS })
    await openProgress()
    expect(screen.getByRole('heading', { name: 'No round is closed yet' })).toBeDefined()
  })

  it('has a way home where the organisation is not here', async () => {
    const heading = await openProgress()
    expect(heading.textContent).toBe('This organisation is not on this device')
    expect(screen.getByRole('link', { name: 'Go to the start' })).toBeDefined()
  })

  it('reads from right to left too', async () => {
    await threeRounds()
    const heading = await openProgress({ language: 'ar-XB' })
    expect(heading.textContent).toBe('[progress.title]')
  })
})
