import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runningOrderSchema } from '#src/domain/record/running-order.ts'
import { createRecord } from '#src/domain/record/write.ts'
import { offerAnew, takeAnew } from '#src/domain/workshop/run-anew.ts'
import {
  begin,
  ended,
  extend,
  goBack,
  goOn,
  NOT_BEGUN,
  partOn,
  partsToCome,
  pause,
  phaseOf,
  projectedEnd,
  resume,
  secondsLeft,
  skip,
  undo,
  type SessionOrder,
} from '#src/domain/workshop/run-order.ts'
import { planSession } from '#src/domain/workshop/running-order.ts'
import { addSeconds } from '#src/domain/workshop/session-end.ts'
import { NOW, ROUND_ID } from '#tests/support/records.ts'

const QUESTIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

const at = (seconds: number) => addSeconds(NOW, seconds)

function begun(format: 'talk' | 'cafe' = 'talk', minutes = 60): SessionOrder {
  const { parts } = planSession({
    secondsLeft: minutes * 60,
    expected: 12,
    questionIds: QUESTIONS,
    silentSeconds: 180,
    format,
    withBreak: true,
  })
  return begin({ format, endTime: null, silentSeconds: 180, sound: true, parts }, NOW)
}

const idOn = (order: SessionOrder) => order.run.partId
const on = (order: SessionOrder) => order.run.partId ?? ''
const idsOf = (order: SessionOrder) => order.plan.parts.map(({ id }) => id)
const toCome = (order: SessionOrder) => partsToCome(order).map(({ id }) => id)

type Step = (order: SessionOrder, now: string) => SessionOrder

const anew: Step = (order, now) =>
  takeAnew(order, offerAnew(order, QUESTIONS.toReversed(), now, at(3600)))

const STEPS = {
  goOn: (order, now) => goOn(order, idOn(order), now),
  goOnTwice: (order, now) => goOn(goOn(order, idOn(order), now), idOn(order), now),
  skip: (order, now) => skip(order, on(order), now),
  goBack: (order, now) =>
    goBack(order, [...order.run.leftOut, ...order.run.skipped].at(-1) ?? '', now),
  pause,
  resume,
  extend: (order, now) => extend(order, on(order), now),
  anew,
  undo: (order) => undo(order),
} as const satisfies Record<string, Step>

/** What somebody may do in any order, and how many seconds lie between; a clock may be put back. */
const anyHistory = fc.array(
  fc.tuple(
    fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])),
    fc.integer({ min: -600, max: 1500 }),
  ),
  { maxLength: 60 },
)
const anyFormat = fc.constantFrom('talk' as const, 'cafe' as const)

function check(order: SessionOrder): void {
  const ids = idsOf(order)
  expect(new Set(ids).size).toBe(ids.length)
  const { done, skipped, leftOut, partId } = order.run
  const places = [
    ...done,
    ...skipped,
    ...leftOut,
    ...(partId === null ? [] : [partId]),
    ...toCome(order),
  ]
  expect(places.toSorted()).toEqual(ids.toSorted())
  for (const { seconds } of order.plan.parts) expect(Number.isInteger(seconds)).toBe(true)
}

describe('a session', () => {
  it('never loses a part and never has one twice, whatever is done', () => {
    fc.assert(
      fc.property(anyFormat, anyHistory, (format, history) => {
        let order = begun(format)
        let seconds = 0
        for (const [step, later] of history) {
          seconds += later
          const before = order
          order = STEPS[step](order, at(seconds))
          check(order)
          // Undo takes away only what a new plan had brought in.
          if (step === 'undo') continue
          for (const id of idsOf(before)) expect(idsOf(order)).toContain(id)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is the same after it was written down and read again, at any moment', () => {
    fc.assert(
      fc.property(anyFormat, anyHistory, (format, history) => {
        let kept = begun(format)
        let reloaded = begun(format)
        let seconds = 0
        for (const [step, later] of history) {
          seconds += later
          kept = STEPS[step](kept, at(seconds))
          reloaded = reload(STEPS[step](reloaded, at(seconds)))
          expect(reloaded).toEqual(kept)
          expect(secondsLeft(reloaded, at(seconds + 5))).toBe(secondsLeft(kept, at(seconds + 5)))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('takes back each step, as if it had not been done', () => {
    fc.assert(
      fc.property(anyFormat, anyHistory, (format, history) => {
        let order = begun(format)
        let seconds = 0
        for (const [step, later] of history) {
          seconds += later
          if (step === 'undo' || step === 'goOnTwice') continue
          const after = STEPS[step](order, at(seconds))
          if (after !== order) {
            const { past: _past, ...position } = undo(after).run
            const { past: _before, ...wanted } = order.run
            expect(position).toEqual(wanted)
            expect(undo(after).plan).toEqual(order.plan)
          }
          order = after
        }
      }),
    )
  })
})

it('reads an order of before steps could be taken back', () => {
  const order = begun()
  const { past: _past, leftOut: _leftOut, ...position } = order.run
  expect(reload({ ...order, run: position as never })).toEqual(order)
})

function reload({ plan, run }: SessionOrder): SessionOrder {
  const record = createRecord(ROUND_ID, { roundId: ROUND_ID, plan, run } as never, 1)
  const read = runningOrderSchema.parse(JSON.parse(JSON.stringify(record)))
  return { plan: read.plan, run: read.run }
}

describe('the time that is left', () => {
  it('is what was given less what was used, however often somebody paused', () => {
    const spells = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.nat(5000)), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(spells, (between) => {
        let order = begun()
        const given = partOn(order)?.seconds ?? 0
        let [clock, used] = [0, 0]
        for (const [running, paused] of between) {
          clock += running
          used += running
          order = pause(order, at(clock))
          expect(secondsLeft(order, at(clock))).toBe(given - used)
          clock += paused
          expect(secondsLeft(order, at(clock))).toBe(given - used)
          order = resume(order, at(clock))
          expect(secondsLeft(order, at(clock))).toBe(given - used)
        }
      }),
    )
  })

  it('goes on while the machine sleeps, and moves to no other part', () => {
    const order = begun()
    expect(secondsLeft(order, at(4000))).toBe(240 - 4000)
    expect(idOn(order)).toBe('joining')
  })

  it('is never more than was given, also when the clock was put back', () => {
    const order = begun()
    expect(secondsLeft(order, at(-3600))).toBe(240)
    expect(secondsLeft(resume(pause(order, at(-60)), at(-30)), at(-30))).toBe(240)
  })

  it('is five minutes more, from now on where it was up', () => {
    const order = begun()
    expect(secondsLeft(extend(order, 'joining', at(100)), at(100))).toBe(140 + 300)
    expect(secondsLeft(extend(order, 'joining', at(900)), at(900))).toBe(300)
  })
})

describe('the parts', () => {
  it('come one after the other, to the end', () => {
    let order = begun()
    const all = idsOf(order)
    const seen: string[] = []
    while (phaseOf(order) === 'running') {
      seen.push(on(order))
      order = goOn(order, idOn(order), at(seen.length))
    }
    expect(seen).toEqual(all)
    expect(order.run.done).toEqual(all)
    expect([phaseOf(order), phaseOf(undo(order))]).toEqual(['over', 'running'])
  })

  it('do not move on twice for one tap too many', () => {
    const order = begun()
    const next = goOn(order, 'joining', at(10))
    expect(goOn(next, 'joining', at(10))).toBe(next)
    expect(skip(next, 'joining', at(10))).toBe(next)
    expect(extend(next, 'joining', at(10))).toBe(next)
  })

  it('can be skipped, and come back to, also after the last one', () => {
    let order = skip(begun(), 'joining', at(5))
    expect([idOn(order), order.run.skipped]).toEqual(['silence', ['joining']])
    while (phaseOf(order) === 'running') order = goOn(order, idOn(order), at(60))
    order = goBack(order, 'joining', at(70))
    expect([idOn(order), order.run.skipped]).toEqual(['joining', []])
    expect(phaseOf(goOn(order, 'joining', at(80)))).toBe('over')
  })

  it('that were left for one that was skipped come next, with the time they had', () => {
    let order = skip(begun(), 'joining', at(0))
    order = goBack(order, 'joining', at(50))
    expect(toCome(order)[0]).toBe('silence')
    order = goOn(order, 'joining', at(100))
    expect([idOn(order), secondsLeft(order, at(100))]).toEqual(['silence', 130])
  })

  it('say when all will end', () => {
    const order = begun()
    expect(projectedEnd(order, NOW)).toBe(at(planned(order)))
    expect(projectedEnd(order, at(900))).toBe(at(900 + planned(order) - 240))
  })
})

function planned(order: SessionOrder): number {
  return order.plan.parts.reduce((sum, { seconds }) => sum + seconds, 0)
}

describe('a session whose round is closed', () => {
  it('is over: what was on is done, and what was to come is left out', () => {
    const order = ended(pause(goOn(begun(), 'joining', at(60)), at(90)))
    expect(phaseOf(order)).toBe('over')
    expect(partsToCome(order)).toEqual([])
    expect(order.run).toMatchObject({ done: ['joining', 'silence'], pausedAt: null })
    check(order)
  })

  it('that never began is still only planned', () => {
    const { plan } = begun()
    expect(phaseOf(ended({ plan, run: NOT_BEGUN }))).toBe('planned')
  })
})

describe('planning anew', () => {
  const atHandIn = () =>
    ['joining', 'silence', 'answering'].reduce((order, id) => goOn(order, id, at(0)), begun())

  it('says what it leaves out and what it takes in, and changes nothing yet', () => {
    const order = atHandIn()
    const offer = offerAnew(order, QUESTIONS.toReversed(), at(0), at(40 * 60))
    expect(offer.toCome.map(({ id }) => id)).toEqual(['break', 'talk-h', 'talk-g', 'close'])
    expect(offer.leftOut.map(({ id }) => id)).toEqual(['talk-a', 'talk-b', 'talk-c'])
    expect(offer.added.map(({ id }) => id)).toEqual(['talk-h', 'talk-g'])
    expect([offer.changes, offer.reorders, offer.missingSeconds]).toEqual([true, true, 0])
  })

  it('keeps what was left out, to be gone to', () => {
    const order = atHandIn()
    const taken = takeAnew(order, offerAnew(order, QUESTIONS, at(0), at(30 * 60)))
    expect(idOn(taken)).toBe('handIn')
    expect(toCome(taken)).toEqual(['break', 'talk-a', 'close'])
    expect([taken.run.leftOut, taken.run.skipped]).toEqual([['talk-b', 'talk-c'], []])
    expect(idOn(goBack(taken, 'talk-b', at(1)))).toBe('talk-b')
    expect(idsOf(undo(taken))).toEqual(idsOf(order))
  })

  it('takes in again what an earlier plan left out, and what nobody skipped', () => {
    let order = atHandIn()
    order = takeAnew(order, offerAnew(order, QUESTIONS, at(0), at(30 * 60)))
    order = goOn(goOn(order, 'handIn', at(0)), 'break', at(0))
    order = skip(order, 'talk-a', at(0))
    const shown = ['c', 'a', 'h', 'b', 'd', 'e', 'f', 'g']
    order = undo(skip(order, on(order), at(0)))
    const offer = offerAnew(order, shown, at(0), at(30 * 60))
    expect(offer.toCome.map(({ id }) => id)).toEqual(['talk-c', 'talk-h', 'talk-b'])
    const taken = takeAnew(order, offer)
    check(taken)
    expect([taken.run.leftOut, taken.run.skipped]).toEqual([[], ['talk-a']])
  })

  it('never brings a question again that was talked about', () => {
    let order = atHandIn()
    for (const id of ['handIn', 'break', 'talk-a']) order = goOn(order, id, at(0))
    const offer = offerAnew(order, QUESTIONS, at(0), at(3600))
    const questions = offer.toCome.flatMap(({ questionId }) => questionId ?? [])
    expect(questions).toEqual(['c', 'd', 'e', 'f', 'g'])
  })

  it('has nothing to change where all goes as planned', () => {
    const order = begun()
    const offer = offerAnew(order, QUESTIONS, at(30), at(planned(order)))
    expect([offer.changes, offer.reorders, offer.leftOut]).toEqual([false, false, []])
  })

  it('gives a café no talk', () => {
    const order = begun('cafe', 120)
    const offer = offerAnew(order, QUESTIONS, at(0), at(90 * 60))
    expect(offer.toCome.some(({ kind }) => kind === 'talk')).toBe(false)
    expect(offer.changes).toBe(true)
  })
})
