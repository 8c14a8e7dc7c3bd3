import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readWish, type SessionWish } from '#src/domain/workshop/session-wish.ts'
import { QUESTION_IDS } from '#tests/support/records.ts'

const NOW = '2026-11-22T14:00:00.000Z'

beforeEach(() => void vi.stubEnv('TZ', 'Europe/London'))
afterEach(() => void vi.unstubAllEnvs())

const WISH: SessionWish = {
  endTime: '15:30',
  expected: '',
  silentMinutes: '3',
  format: 'talk',
  withBreak: false,
  sound: true,
}

const read = (some: Partial<SessionWish>) => readWish({ ...WISH, ...some }, QUESTION_IDS, NOW)

function wished(some: Partial<SessionWish>) {
  const got = read(some)
  if (!got.ok) throw new Error(got.wrong.join())
  return got.wished
}

describe('what is wanted of a session', () => {
  it.each([
    [{ endTime: '' }, ['endTime']],
    [{ expected: '0' }, ['expected']],
    [{ expected: 'many' }, ['expected']],
    [{ silentMinutes: '11' }, ['silentMinutes']],
    [{ silentMinutes: '' }, ['silentMinutes']],
    [{ silentMinutes: '-1', endTime: 'soon' }, ['endTime', 'silentMinutes']],
  ])('is not taken where it cannot be read: %j', (some, wrong) => {
    expect(read(some)).toEqual({ ok: false, wrong })
  })

  it('becomes a plan that fits, and says what is left over', () => {
    const { plan, missingSeconds, spareSeconds, isPast, expected } = wished({ expected: '9' })
    const used = plan.parts.reduce((sum, { seconds }) => sum + seconds, 0)
    expect([missingSeconds, used + spareSeconds, isPast, expected]).toEqual([0, 5400, false, 9])
  })

  it('is planned for the usual number where nobody said one, and says none', () => {
    expect(wished({}).expected).toBeNull()
    expect(wished({}).parts).toEqual(wished({ expected: '12' }).parts)
  })

  it('says when the end is over; one that is long over is that of tomorrow', () => {
    expect(wished({ endTime: '13:50' })).toMatchObject({ isPast: true, spareSeconds: 0 })
    expect(wished({ endTime: '12:30' })).toMatchObject({ isPast: false, missingSeconds: 0 })
  })
})
