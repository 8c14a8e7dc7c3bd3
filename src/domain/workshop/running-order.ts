import type { RunningOrder } from '#src/domain/record/running-order.ts'

export type Part = RunningOrder['plan']['parts'][number]
type PartKind = Part['kind']

export interface Session {
  /** From now to the end that the facilitator gave. */
  readonly secondsLeft: number
  readonly expected: number
  readonly questionIds: readonly string[]
  /** None: there is no such part. */
  readonly silentSeconds: number
  readonly format: RunningOrder['plan']['format']
  /** Left out: as a session of this length needs it. */
  readonly withBreak?: boolean
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

const CAFE_TIMES = { tables: TABLES, harvest: HARVEST, tableActions: TABLE_ACTIONS }

/** Lays the parts of a session into the time it has, so that it ends when it was said to end. */
export function planSession(session: Session): Planned {
  const { expected, questionIds, silentSeconds, secondsLeft, format } = session
  const { withBreak = needsBreak(secondsLeft) } = session
  const before = [
    part('joining', toMinutes(JOINING + JOINING_EACH * expected)),
    ...(silentSeconds > 0 ? [part('silence', silentSeconds)] : []),
    part('answering', toMinutes(ANSWERING_EACH * questionIds.length)),
    part('handIn', toMinutes(Math.max(HAND_IN_LEAST, HAND_IN_EACH * expected))),
    ...(withBreak ? [part('break', BREAK)] : []),
  ]
  const close = part('close', CLOSING)
  const rest = secondsLeft - totalSeconds([...before, close])
  const middle = format === 'cafe' ? fitCafe(CAFE, rest) : planTalk(questionIds, rest)
  return toPlanned([...before, ...middle, close], secondsLeft)
}

/** After so long, people no longer listen without one. */
export function needsBreak(secondsLeft: number): boolean {
  return secondsLeft >= BREAK_FROM
}

/**
 * As many questions as can be given a good talk, the widest disagreement first; always one, even
 * when the time for it has to be found elsewhere. `questionIds` come in that order.
 */
export function planTalk(questionIds: readonly string[], seconds: number): Part[] {
  const fitting = Math.floor(seconds / TALK_GOOD)
  const count = Math.min(questionIds.length, Math.max(1, fitting))
  const each = clamp(Math.floor(seconds / count / MINUTE) * MINUTE, TALK_LEAST, TALK_MOST)
  return questionIds.slice(0, count).map((questionId) => part('talk', each, questionId))
}

const CAFE: readonly Part[] = [
  ...Array.from({ length: TABLE_ROUNDS }, (_, round) =>
    part('tables', TABLES.good, null, round + 1),
  ),
  part('harvest', HARVEST.good),
  part('tableActions', TABLE_ACTIONS.good),
]

/** The parts of the café in the time there is for them, none longer than is good and none useless. */
function fitCafe(parts: readonly Part[], seconds: number): Part[] {
  const good = parts.reduce((sum, { kind }) => sum + (cafeTimes(kind)?.good ?? 0), 0)
  const share = good === 0 ? 1 : Math.min(1, seconds / good)
  return parts.map((one) => {
    const times = cafeTimes(one.kind)
    if (times === undefined) return one
    const fitting = Math.floor((times.good * share) / MINUTE) * MINUTE
    return { ...one, seconds: Math.max(times.least, fitting) }
  })
}

/**
 * The parts that are still to come, laid anew into the time that is left. What is over stays over;
 * talk takes up what other parts took too much of or left. `questionIds` are those that nobody has
 * talked about, the widest disagreement first; a café is given none. The break goes when even that
 * is not enough.
 */
export function planAnew(
  toCome: readonly Part[],
  questionIds: readonly string[],
  secondsLeft: number,
): Planned {
  const planned = layAnew(toCome, questionIds, secondsLeft)
  if (planned.missingSeconds === 0 || toCome.every(({ kind }) => kind !== 'break')) return planned
  const withoutBreak = toCome.filter(({ kind }) => kind !== 'break')
  return layAnew(withoutBreak, questionIds, secondsLeft)
}

function layAnew(
  toCome: readonly Part[],
  questionIds: readonly string[],
  secondsLeft: number,
): Planned {
  const fixed = toCome.filter(({ kind }) => kind !== 'talk' && cafeTimes(kind) === undefined)
  const cafe = toCome.filter(({ kind }) => cafeTimes(kind) !== undefined)
  const rest = secondsLeft - totalSeconds(fixed)
  const hadTalk = toCome.some(({ kind }) => kind === 'talk')
  // Where all planned talk is over, more of it has to fit.
  const hasTalk = questionIds.length > 0 && (hadTalk || rest >= TALK_GOOD)
  const middle = [...fitCafe(cafe, rest), ...(hasTalk ? planTalk(questionIds, rest) : [])]
  const isAfter = ({ kind }: Part) => kind === 'close'
  return toPlanned(
    [...fixed.filter((one) => !isAfter(one)), ...middle, ...fixed.filter(isAfter)],
    secondsLeft,
  )
}

function cafeTimes(kind: PartKind): { readonly good: number; readonly least: number } | undefined {
  return kind === 'tables' || kind === 'harvest' || kind === 'tableActions'
    ? CAFE_TIMES[kind]
    : undefined
}

function toPlanned(parts: readonly Part[], secondsLeft: number): Planned {
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

/** A running order says whole minutes. */
function toMinutes(seconds: number): number {
  return Math.ceil(seconds / MINUTE) * MINUTE
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
