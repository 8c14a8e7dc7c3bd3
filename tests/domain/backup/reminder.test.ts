import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reminderDue, tomorrow, type WorkSoFar } from '#src/domain/backup/reminder.ts'

const NOW = '2026-11-22T10:00:00.000Z'

const workSoFar = (part: Partial<WorkSoFar> = {}): WorkSoFar => ({
  lastAt: '2026-11-20T10:00:00.000Z',
  begunAt: '2026-11-01T10:00:00.000Z',
  takenInAt: null,
  closedAt: null,
  putOffUntil: null,
  hasNewWork: true,
  ...part,
})

describe('the reminder of a backup', () => {
  it.each([
    ['2026-11-15T23:59:00.000Z', 'week'],
    ['2026-11-16T00:00:00.000Z', null],
  ])('comes seven days after the last: of %s it says %s', (lastAt, said) => {
    expect(reminderDue(workSoFar({ lastAt }), NOW)).toBe(said)
  })

  it('comes seven days after the first round was begun where there never was one', () => {
    expect(reminderDue(workSoFar({ lastAt: null }), NOW)).toBe('never')
    const begunAt = '2026-11-18T10:00:00.000Z'
    expect(reminderDue(workSoFar({ lastAt: null, begunAt }), NOW)).toBeNull()
  })

  it('comes at once when a round was closed since', () => {
    const closedAt = '2026-11-22T09:59:00.000Z'
    expect(reminderDue(workSoFar({ closedAt }), NOW)).toBe('closed')
    expect(reminderDue(workSoFar({ closedAt, lastAt: NOW }), NOW)).toBeNull()
  })

  it('does not take a round for closed here that came in with a file', () => {
    const [before, after] = ['2026-11-22T09:00:00.000Z', '2026-11-22T09:59:00.000Z']
    const begunAt = '2026-11-20T10:00:00.000Z'
    const restored = workSoFar({ lastAt: null, begunAt, closedAt: before, takenInAt: after })
    expect(reminderDue(restored, NOW)).toBeNull()
    expect(reminderDue({ ...restored, closedAt: NOW }, NOW)).toBe('closed')
  })

  it('never comes where there is nothing to save', () => {
    const nothing = { lastAt: null, closedAt: NOW, hasNewWork: false }
    expect(reminderDue(workSoFar(nothing), NOW)).toBeNull()
    expect(reminderDue(workSoFar({ lastAt: null, begunAt: null }), NOW)).toBeNull()
  })

  it('is put off for a day, whatever the clock said when it was put off', () => {
    const lastAt = '2026-11-01T10:00:00.000Z'
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const at = new Date(Date.parse(NOW) + days * 86_400_000).toISOString()
        const putOffUntil = tomorrow(at)
        const isQuiet = reminderDue(workSoFar({ lastAt, putOffUntil }), NOW) === null
        expect(isQuiet).toBe(days === 0)
      }),
    )
  })
})
