import { describe, expect, it } from 'vitest'
import { createFormats } from '#src/i18n/formats.ts'
import { drawnRounds } from '#src/screens/progress/drawn-rounds.ts'
import type { ProgressStep } from '#src/screens/progress/use-progress.ts'
import { QUESTIONS_VERSION } from '#tests/support/records.ts'

const yearOf = createFormats('en').year

function aStep(date: string, patch: Partial<ProgressStep> = {}): ProgressStep {
  return {
    segment: 0,
    marks: [],
    round: {
      id: date,
      name: 'Round',
      date,
      unitId: null,
      mode: 'together',
      questionsVersion: QUESTIONS_VERSION,
      methodVersion: 'gate-1',
      claimed: 3,
      backed: 'notChecked',
      questions: [],
      answers: {},
      shownByQuestion: {},
      looked: { checked: 0, total: 0, needNone: 0 },
      timesReopened: 0,
      isProvisional: false,
      turnout: null,
      isOpen: false,
    },
    ...patch,
  }
}

const labelsOf = (steps: readonly ProgressStep[]) =>
  drawnRounds(steps, (id) => `label of ${id}`, yearOf).map(({ label }) => label)

describe('the rounds that are drawn on one road', () => {
  it('are named by their years where that is enough', () => {
    expect(labelsOf([aStep('2024-11-01'), aStep('2025-11-01')])).toEqual(['2024', '2025'])
    expect(labelsOf([aStep('2025-03-01'), aStep('2025-11-01')])).toEqual([
      'label of 2025-03-01',
      'label of 2025-11-01',
    ])
  })

  it('are the last four', () => {
    const steps = [2021, 2022, 2023, 2024, 2025].map((year) => aStep(`${year}-11-01`))
    expect(labelsOf(steps)).toEqual(['2022', '2023', '2024', '2025'])
  })

  it('are those only that can be compared with the latest', () => {
    const steps = [aStep('2024-11-01'), aStep('2025-11-01', { segment: 1 })]
    expect(labelsOf(steps)).toEqual(['2025'])
  })

  it('have no marker for what nobody has checked', () => {
    expect(drawnRounds([aStep('2025-11-01')], String, yearOf)).toMatchObject([
      { say: 3, show: null, isLatest: true },
    ])
  })
})
