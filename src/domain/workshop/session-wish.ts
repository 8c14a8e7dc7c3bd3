import type { RunningOrder } from '#src/domain/record/running-order.ts'
import { readExpected } from './expected.ts'
import { planSession, type Planned } from './running-order.ts'
import { endInstant, secondsBetween } from './session-end.ts'

/** What the facilitator wants of a session, as it was typed. */
export interface SessionWish {
  readonly endTime: string
  readonly expected: string
  readonly silentMinutes: string
  readonly format: RunningOrder['plan']['format']
  readonly withBreak: boolean
  readonly sound: boolean
}

export type WishField = 'endTime' | 'expected' | 'silentMinutes'

export interface WishedPlan extends Planned {
  readonly plan: RunningOrder['plan']
  /** Null where nobody said; then it is planned for the usual number. */
  readonly expected: number | null
  /** From the end of the last part to the end of the session; zero where it does not fit. */
  readonly spareSeconds: number
  readonly isPast: boolean
}

export type ReadWish =
  | { readonly ok: true; readonly wished: WishedPlan }
  | { readonly ok: false; readonly wrong: readonly WishField[] }

export const MOST_SILENT_MINUTES = 10
export const USUAL_SILENT_MINUTES = 3
export const USUAL_EXPECTED = 12

/** An end that is a little over is a slip; one that is long over is tomorrow's. */
const HOURS_PAST = 1

/** `questionIds`: the widest disagreement first. */
export function readWish(wish: SessionWish, questionIds: readonly string[], now: string): ReadWish {
  const expected = readExpected(wish.expected)
  const silentMinutes = readMinutes(wish.silentMinutes)
  const wrong: WishField[] = []
  if (!/^\d{2}:\d{2}$/.test(wish.endTime)) wrong.push('endTime')
  if (expected === null && wish.expected.trim() !== '') wrong.push('expected')
  if (silentMinutes === null) wrong.push('silentMinutes')
  if (wrong.length > 0 || silentMinutes === null) return { ok: false, wrong }
  const { endTime, format, withBreak, sound } = wish
  const silentSeconds = silentMinutes * 60
  const secondsLeft = secondsBetween(now, endInstant(endTime, now, HOURS_PAST))
  const { parts, missingSeconds } = planSession({
    secondsLeft,
    expected: expected ?? USUAL_EXPECTED,
    questionIds,
    silentSeconds,
    format,
    withBreak,
  })
  const used = parts.reduce((sum, { seconds }) => sum + seconds, 0)
  return {
    ok: true,
    wished: {
      parts,
      missingSeconds,
      plan: { format, endTime, silentSeconds, sound, parts },
      expected,
      spareSeconds: Math.max(0, secondsLeft - used),
      isPast: secondsLeft <= 0,
    },
  }
}

function readMinutes(typed: string): number | null {
  if (!/^\s*\d{1,2}\s*$/.test(typed)) return null
  const minutes = Number(typed)
  return minutes <= MOST_SILENT_MINUTES ? minutes : null
}
