import { describe, expect, it } from 'vitest'
import { endingWith, minutesLate, partTime, sessionEnd } from '#src/domain/workshop/part-time.ts'
import { begin, goOn, pause, type SessionOrder } from '#src/domain/workshop/run-order.ts'
import { addSeconds } from '#src/domain/workshop/session-end.ts'
import { NOW } from '#tests/support/records.ts'

const at = (seconds: number) => addSeconds(NOW, seconds)

function begun(endTime: string | null = null, seconds = 180): SessionOrder {
  const parts = [
    { id: 'joining', kind: 'joining', questionId: null, seconds },
    { id: 'close', kind: 'close', questionId: null, seconds: 60 },
  ] as const
  return begin({ format: 'talk', endTime, silentSeconds: 0, sound: true, parts }, NOW)
}

const momentAt = (seconds: number, order = begun()) => partTime(order, at(seconds))?.moment

describe('the time of a part', () => {
  it.each([
    [0, 'begun'],
    [119, 'begun'],
    [120, 'lastMinute'],
    [179, 'lastMinute'],
    [180, 'up'],
    [9999, 'up'],
  ])('after %s of 180 seconds is worth the word %s', (seconds, moment) => {
    expect(momentAt(seconds)).toBe(moment)
  })

  it('has no last minute where it is no longer than one', () => {
    expect(momentAt(0, begun(null, 60))).toBe('begun')
    expect(momentAt(1, begun(null, 60))).toBe('begun')
  })

  it('is neither below zero nor over before it is up', () => {
    expect(partTime(begun(), at(100))).toMatchObject({ left: 80, over: 0, endsAt: at(180) })
    expect(partTime(begun(), at(200))).toMatchObject({ left: 0, over: 20, endsAt: at(180) })
  })

  it('stands still in a pause, and then ends later', () => {
    const order = pause(begun(), at(100))
    const inPause = { moment: 'paused', left: 80, endsAt: at(1080) }
    expect(partTime(order, at(1000))).toMatchObject(inPause)
  })

  it('is none when nothing is on', () => {
    expect(partTime(goOn(goOn(begun(), 'joining', NOW), 'close', NOW), NOW)).toBeUndefined()
  })
})

describe('being late', () => {
  const clockTime = (seconds: number) => {
    const date = new Date(at(seconds))
    return [date.getHours(), date.getMinutes()].map((one) => String(one).padStart(2, '0')).join(':')
  }

  it('is told in whole minutes, from the end that was given', () => {
    const order = begun(clockTime(240))
    expect(minutesLate(order, at(0))).toBe(0)
    expect(minutesLate(order, at(239))).toBe(0)
    expect(minutesLate(order, at(240))).toBe(1)
    expect(minutesLate(order, at(3600))).toBe(57)
  })

  it('is not told where no end was given', () => {
    expect(minutesLate(begun(), at(9999))).toBe(0)
  })

  it('goes by the end of the day on which the part began, however late it is looked at', () => {
    expect(sessionEnd(begun(clockTime(240)), at(30 * 3600))).toBe(at(240))
  })

  it('goes by what the round says, where it says anything', () => {
    expect(endingWith(begun('16:00'), '17:00').plan.endTime).toBe('17:00')
    expect(endingWith(begun('16:00'), null).plan.endTime).toBe('16:00')
  })
})
