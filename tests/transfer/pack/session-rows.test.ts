import { describe, expect, it } from 'vitest'
import { planSession, totalSeconds } from '#src/domain/workshop/running-order.ts'
import { sessionRows } from '#src/transfer/pack/session-rows.ts'
import { QUESTION_IDS } from '#tests/support/records.ts'

const planFor = (minutes: number, format: 'talk' | 'cafe' = 'talk') =>
  planSession({
    secondsLeft: minutes * 60,
    expected: 15,
    questionIds: QUESTION_IDS,
    silentSeconds: 180,
    format,
  }).parts

describe('the running order on paper', () => {
  it.each([60, 90, 120, 150])('has one line for all talk, and loses no minute of %i', (minutes) => {
    const parts = planFor(minutes)
    const rows = sessionRows(parts)
    expect(rows.filter(({ kind }) => kind === 'talk')).toHaveLength(1)
    expect(rows.find(({ kind }) => kind === 'talk')?.count).toBe(
      parts.filter(({ kind }) => kind === 'talk').length,
    )
    const last = rows.at(-1)
    expect((last?.fromSeconds ?? 0) + (last?.seconds ?? 0)).toBe(totalSeconds(parts))
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]
      expect(row.fromSeconds).toBe(before ? before.fromSeconds + before.seconds : 0)
    }
  })

  it('has one line for the rounds at tables', () => {
    const rows = sessionRows(planFor(150, 'cafe'))
    expect(rows.map(({ kind, count }) => `${kind} ${count}`)).toContain('tables 3')
  })
})
