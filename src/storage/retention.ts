import type { Closure } from '#src/domain/record/closure.ts'
import type { Round } from '#src/domain/record/round.ts'
import { eraseOn, isErasureDue, withPause } from '#src/domain/workshop/retention.ts'
import { change, type Change } from './change.ts'
import { WriteFailedError } from './failures.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'
import { readAll, readOne, readRemoved, readWhere } from './rows.ts'
import { eraseSingleAnswers, KINDS_OF_SINGLE_ANSWERS } from './single-answers.ts'

// What single people of a closed round answered, where it is kept for some days more.

export interface KeptResponses {
  /** The day on which they are erased, 'YYYY-MM-DD', if nothing is paused. */
  readonly eraseOn: string
  readonly isPaused: boolean
}

/** Null where a round keeps none, or was never closed. */
export async function findKeptResponses(
  store: Store,
  roundId: string,
): Promise<KeptResponses | null> {
  const round = await readOne(store, 'round', roundId)
  if (round?.mode !== 'eachFirst') return null
  const responses = await readWhere(store, 'response', 'roundId', roundId)
  const day = eraseOn(round, await readWhere(store, 'closure', 'roundId', roundId))
  if (responses.length === 0 || day === null) return null
  return { eraseOn: day, isPaused: round.retention.pausedAt !== null }
}

/**
 * A request for the information was received: nothing goes by itself until it is answered. Also
 * before the close, which then erases nothing.
 */
export function pauseErasure(store: Store, roundId: string): Promise<Saved | Missing> {
  return inWorkshop(store, roundId, (on, { id, retention }) =>
    on.patch('round', id, { retention: withPause(retention, on.now) }),
  )
}

/** Whether nothing of it may be erased now; also of a round that is out of sight. */
export async function isRequestOpen(store: Store, roundId: string): Promise<boolean> {
  const round =
    (await readOne(store, 'round', roundId)) ??
    (await readRemoved(store, 'round')).find(({ id }) => id === roundId)
  return round !== undefined && round.retention.pausedAt !== null
}

export function resumeErasure(store: Store, roundId: string): Promise<Saved | Missing> {
  return inWorkshop(store, roundId, (on, { id, retention }) =>
    on.patch('round', id, { retention: { ...retention, pausedAt: null } }),
  )
}

/** Before their day. Nothing happens while a request is open. */
export function eraseResponsesNow(store: Store, roundId: string): Promise<Saved | Missing> {
  return inClosed(store, roundId, async (on, round) => {
    if (round.retention.pausedAt === null) await eraseSingleAnswers(store, on, roundId)
  })
}

/**
 * Erases what is past its day, also of rounds that are out of sight. Run after opening and as long
 * as the app is open. Tells of how many rounds; where the device takes no change, the next run does it.
 */
export async function eraseDueResponses(store: Store, today: string): Promise<number> {
  let erased = 0
  try {
    for (const round of await listDue(store, today)) {
      await inClosed(store, round.id, async (on, current, closures) => {
        if (!isErasureDue(current, closures, today)) return
        await eraseSingleAnswers(store, on, current.id)
        erased += 1
      })
    }
  } catch (error) {
    if (!(error instanceof WriteFailedError)) throw error
  }
  return erased
}

async function listDue(store: Store, today: string): Promise<readonly Round[]> {
  const rounds = [...(await readAll(store, 'round')), ...(await readRemoved(store, 'round'))]
  const closures = await readAll(store, 'closure')
  const erased = new Set((await readAll(store, 'rawErasure')).map(({ id }) => id))
  return rounds.filter(
    (round) =>
      !erased.has(round.id) &&
      isErasureDue(
        round,
        closures.filter(({ roundId }) => roundId === round.id),
        today,
      ),
  )
}

type Work = (on: Change, round: Round, closures: readonly Closure[]) => Promise<void>

function inClosed(store: Store, roundId: string, work: Work): Promise<Saved | Missing> {
  return inRound(store, roundId, work, (_round, closures) => closures.length > 0)
}

function inWorkshop(store: Store, roundId: string, work: Work): Promise<Saved | Missing> {
  return inRound(store, roundId, work, ({ mode }) => mode === 'eachFirst')
}

function inRound(
  store: Store,
  roundId: string,
  work: Work,
  may: (round: Round, closures: readonly Closure[]) => boolean,
): Promise<Saved | Missing> {
  const kinds = ['round', 'closure', ...KINDS_OF_SINGLE_ANSWERS] as const
  return change<Saved | Missing>(store, kinds, async (on) => {
    const round = (await on.find('round', roundId)) ?? (await on.findRemoved('round', roundId))
    const closures = await on.list('closure', 'roundId', roundId)
    if (round === undefined || !may(round, closures)) return { ok: false, kind: 'missing' }
    await work(on, round, closures)
    return { ok: true }
  })
}
