import type { RoundReading } from '#src/domain/progress/series.ts'

export function aRound(fields: Partial<RoundReading> = {}): RoundReading {
  return {
    id: 'round',
    date: '2026-11-22',
    unitId: null,
    mode: 'together',
    questionsVersion: { setId: 'race-equality', major: 1, minor: 0 },
    methodVersion: 'gate-1',
    claimed: 3,
    backed: 2,
    questions: [],
    answers: {},
    ...fields,
  }
}
