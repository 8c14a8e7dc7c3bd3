import type { RunningOrder } from '#src/domain/record/running-order.ts'

export type Part = RunningOrder['plan']['parts'][number]
type PartKind = Part['kind']

export interface Session {
  /** From now to the end that the facilitator gave. */
  readonly secondsLeft: number
  readonly expected: number
  readonly questionIds: readonly string[]
  readonly silentSeconds: number
  readonly format: RunningOrder['plan']['format']
}

export interface Planned {
  readonly parts: readonly Part[]
  /** How much too short the session is for all that it must have; 0 where it fits. */
  readonly missingSeconds: number
}

const MINUTE = 60

// How long each part is given is our own judgement, from the length of the questions and the café
// form that a health forum used (003, December): silence, three rounds of twenty minutes, harvest.
const JOINING = 3 * MINUTE
const JOINING_EACH = 5
const ANSWERING_EACH = 75
const HAND_IN_EACH = 15
const HAND_IN_LEAST = 2 * MINUTE
const CLOSING = 5 * MINUTE
const BREAK = 10 * MINUTE
const BREAK_FROM = 120 * MINUTE
/** Less is no talk about a question; more, and the next one matters more. */
const TALK_LEAST = 5 * MINUTE
const TALK_GOOD = 8 * MINUTE
const TALK_MOST = 15 * MINUTE
const TABLE_ROUNDS = 3
const TABLES = { good: 20 * MINUTE, least: 10 * MINUTE }
const HARVEST = { good: 30 * MINUTE, least: 10 * MINUTE }
const TABLE_ACTIONS = { good: 10 * MINUTE, least: 5 * MINUTE }

/** Lays the parts of a session into the time it has, so that it ends when it was said to end. */
export function planSession(session: Session): Planned {
  const { expected, questionIds, silentSeconds, secondsLeft, format } = session
  const before = [
    part('joining', JOINING + JOINING_EACH * expected),
    part('silence', silentSeconds),
    part('answering', ANSWERING_EACH * questionIds.length),
    part('handIn', Math.max(HAND_IN_LEAST, HAND_IN_EACH * expected)),
  ]
  const close = part('close', CLOSING)
  const pause = secondsLeft >= BREAK_FROM ? [part('break', BREAK)] : []
  const rest = secondsLeft - totalSeconds([...before, ...pause, close])
  const middle = format === 'cafe' ? planCafe(rest) : planTalk(questionIds, rest)
  const parts = [...before, ...pause, ...middle, close]
  return { parts, missingSeconds: Math.max(0, totalSeconds(parts) - secondsLeft) }
}

/**
 * As many questions as can be given a good talk, the widest disagreement first; always one, even
 * when the time for it has to be found elsewhere. `questionIds` come in that order.
 */
export function planTalk(questionIds: readonly string[], seconds: number): Part[] {
  const fitting = Math.floor(seconds / TALK_GOOD)
  const count = Math.min(questionIds.length, Math.max(1, fitting))
  const each = clamp(Math.floor(seconds / count), TALK_LEAST, TALK_MOST)
  return questionIds.slice(0, count).map((questionId) => part('talk', each, questionId))
}

function planCafe(seconds: number): Part[] {
  const good = TABLE_ROUNDS * TABLES.good + HARVEST.good + TABLE_ACTIONS.good
  const share = Math.min(1, seconds / good)
  const fit = ({ good: most, least }: { readonly good: number; readonly least: number }) =>
    Math.max(least, Math.floor((most * share) / MINUTE) * MINUTE)
  return [
    ...Array.from({ length: TABLE_ROUNDS }, (_, round) =>
      part('tables', fit(TABLES), null, round + 1),
    ),
    part('harvest', fit(HARVEST)),
    part('tableActions', fit(TABLE_ACTIONS)),
  ]
}

/**
 * The parts that are still to come, laid anew into the time that is left. What is over stays over;
 * talk takes up what other parts took too much of or left.
 */
export function planAnew(
  toCome: readonly Part[],
  questionsByDisagreement: readonly string[],
  secondsLeft: number,
): Planned {
  const fixed = toCome.filter(({ kind }) => kind !== 'talk')
  const open = questionsByDisagreement.filter((question) =>
    toCome.some(({ questionId }) => questionId === question),
  )
  const talk = open.length === 0 ? [] : planTalk(open, secondsLeft - totalSeconds(fixed))
  const firstTalk = toCome.findIndex(({ kind }) => kind === 'talk')
  const at = firstTalk < 0 ? 0 : firstTalk
  const parts = [...fixed.slice(0, at), ...talk, ...fixed.slice(at)]
  return { parts, missingSeconds: Math.max(0, totalSeconds(parts) - secondsLeft) }
}

export function totalSeconds(parts: readonly Part[]): number {
  return parts.reduce((sum, { seconds }) => sum + seconds, 0)
}

/** The id tells the part again after a reload or on another device. */
function part(kind: PartKind, seconds: number, questionId: string | null = null, round = 0): Part {
  const name = questionId ?? (round === 0 ? '' : String(round))
  return { id: name === '' ? kind : `${kind}-${name}`, kind, questionId, seconds }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
