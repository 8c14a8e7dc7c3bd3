import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  planAnew,
  planSession,
  planTalk,
  totalSeconds,
  type Session,
} from '#src/domain/workshop/running-order.ts'

const QUESTIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

const session = (minutes: number, some: Partial<Session> = {}): Session => ({
  secondsLeft: minutes * 60,
  expected: 12,
  questionIds: QUESTIONS,
  silentSeconds: 180,
  format: 'talk',
  ...some,
})

describe('a running order', () => {
  it('goes from joining to the close, with the talk in between', () => {
    const { parts, missingSeconds } = planSession(session(60))
    expect(parts.map(({ kind }) => kind)).toEqual([
      'joining',
      'silence',
      'answering',
      'handIn',
      'talk',
      'talk',
      'talk',
      'talk',
      'close',
    ])
    expect(missingSeconds).toBe(0)
  })

  it('has whole minutes only, and no silence where none is wanted', () => {
    const { parts } = planSession(session(73, { expected: 17, silentSeconds: 0 }))
    expect(parts.filter(({ seconds }) => seconds % 60 !== 0)).toEqual([])
    expect(parts.some(({ kind }) => kind === 'silence')).toBe(false)
  })

  it('has a break, or none, as somebody wants it', () => {
    const kinds = (some: Partial<Session>) => planSession(session(150, some)).parts
    expect(kinds({ withBreak: false }).some(({ kind }) => kind === 'break')).toBe(false)
    const short = planSession(session(60, { withBreak: true })).parts
    expect(short.some(({ kind }) => kind === 'break')).toBe(true)
  })

  it('has a break when it is long', () => {
    expect(planSession(session(119)).parts.some(({ kind }) => kind === 'break')).toBe(false)
    expect(planSession(session(120)).parts.some(({ kind }) => kind === 'break')).toBe(true)
  })

  it('follows the café form: three rounds, the harvest, an action for each table', () => {
    const { parts } = planSession(session(180, { format: 'cafe' }))
    const cafe = parts.filter(({ kind }) => ['tables', 'harvest', 'tableActions'].includes(kind))
    expect(cafe.map(({ id, seconds }) => [id, seconds / 60])).toEqual([
      ['tables-1', 20],
      ['tables-2', 20],
      ['tables-3', 20],
      ['harvest', 30],
      ['tableActions', 10],
    ])
  })

  it('says how much too short the session is', () => {
    const { missingSeconds, parts } = planSession(session(20))
    expect(missingSeconds).toBe(totalSeconds(parts) - 20 * 60)
    expect(missingSeconds).toBeGreaterThan(0)
  })

  it('never runs over where it fits, and gives each part an id of its own', () => {
    const any = fc.record({
      minutes: fc.integer({ min: 0, max: 480 }),
      expected: fc.integer({ min: 0, max: 40 }),
      silentSeconds: fc.integer({ min: 0, max: 900 }),
      format: fc.constantFrom('talk' as const, 'cafe' as const),
    })
    fc.assert(
      fc.property(any, ({ minutes, ...some }) => {
        const { parts, missingSeconds } = planSession(session(minutes, some))
        expect(totalSeconds(parts)).toBeLessThanOrEqual(minutes * 60 + missingSeconds)
        expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
        expect(parts.every(({ seconds }) => seconds >= 0)).toBe(true)
      }),
    )
  })
})

describe('talk', () => {
  it('takes the questions that differ most, as many as can be talked about well', () => {
    expect(planTalk(QUESTIONS, 17 * 60).map(({ questionId }) => questionId)).toEqual(['a', 'b'])
  })

  it('gives one question a quarter of an hour at most', () => {
    expect(planTalk(['a'], 90 * 60)).toEqual([
      { id: 'talk-a', kind: 'talk', questionId: 'a', seconds: 900 },
    ])
  })

  it('is never less than five minutes', () => {
    expect(planTalk(QUESTIONS, 60)[0]?.seconds).toBe(300)
  })
})

describe('a session that runs late', () => {
  it('drops the questions that differ least', () => {
    const { parts } = planSession(session(60))
    const toCome = parts.slice(4)
    const late = planAnew(toCome, QUESTIONS, 18 * 60)
    expect(late.parts.map(({ id }) => id)).toEqual(['talk-a', 'close'])
    expect(late.missingSeconds).toBe(0)
  })

  it('leaves what comes before the talk and after it where it was', () => {
    const { parts } = planSession(session(60))
    const late = planAnew(parts.slice(3), ['d', 'c', 'b', 'a'], 26 * 60)
    expect(late.parts.map(({ id }) => id)).toEqual(['handIn', 'talk-d', 'talk-c', 'close'])
  })

  it('takes questions that were not planned, where the room differs more on them', () => {
    const { parts } = planSession(session(60))
    const late = planAnew(parts.slice(3), QUESTIONS.toReversed(), 26 * 60)
    expect(late.parts.map(({ id }) => id)).toEqual(['handIn', 'talk-h', 'talk-g', 'close'])
  })

  it('takes one more where all planned talk was quicker than thought, if it fits', () => {
    const close = planSession(session(60)).parts.slice(-1)
    expect(planAnew(close, ['g', 'h'], 14 * 60).parts.map(({ id }) => id)).toEqual([
      'talk-g',
      'close',
    ])
    expect(planAnew(close, ['g', 'h'], 12 * 60).parts).toEqual(close)
  })

  it('leaves the break out only when nothing else helps', () => {
    const { parts } = planSession(session(60, { withBreak: true }))
    const kinds = (minutes: number) =>
      planAnew(parts.slice(4), ['a', 'b'], minutes * 60).parts.map(({ kind }) => kind)
    expect(kinds(20)).toEqual(['break', 'talk', 'close'])
    expect(kinds(19)).toEqual(['talk', 'close'])
  })

  it('makes the tables of a café shorter, down to what is of use', () => {
    const { parts } = planSession(session(180, { format: 'cafe' }))
    const minutes = (left: number) =>
      planAnew(parts.slice(-6), [], left * 60).parts.map(({ seconds }) => seconds / 60)
    expect(minutes(105)).toEqual([20, 20, 20, 30, 10, 5])
    expect(minutes(65)).toEqual([12, 12, 12, 18, 6, 5])
    expect(minutes(5)).toEqual([10, 10, 10, 10, 5, 5])
  })

  it('says when even that is too long', () => {
    const { parts } = planSession(session(60))
    expect(planAnew(parts.slice(4), QUESTIONS, 60).missingSeconds).toBe(9 * 60)
  })

  it('has nothing to talk about when all is talked about', () => {
    const { parts } = planSession(session(60))
    expect(planAnew(parts.slice(-1), [], 3600).parts.map(({ id }) => id)).toEqual(['close'])
  })
})
