import { useState } from 'react'
import type { BackupLog } from '#src/domain/record/logs.ts'
import type { Round } from '#src/domain/record/round.ts'
import {
  bringBackBackup,
  forgetBackup,
  listBackups,
  readNewWork,
  roundsWithRequests,
  roundsWithResponses,
  type NewWork,
} from '#src/storage/backups.ts'
import type { Store } from '#src/storage/handle.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'

/** Rounds whose single answers a file holds, by what to do about it. */
export interface HeldRound {
  readonly id: string
  /** Null where the round was deleted since. */
  readonly name: string | null
  readonly state: 'open' | 'closed' | 'paused'
}

export interface EarlierBackup {
  readonly log: BackupLog
  readonly holds: readonly HeldRound[]
}

/** Newest first; undefined while they are being read. */
export function useBackups(): readonly EarlierBackup[] | undefined {
  return useLive(readBackups)
}

async function readBackups(store: Store): Promise<readonly EarlierBackup[]> {
  const rounds = new Map((await listRounds(store)).map((round) => [round.id, round]))
  const paused = await roundsWithRequests(store)
  const held = (id: string): HeldRound => {
    const round = rounds.get(id)
    const state = paused.has(id) ? 'paused' : isOpen(round) ? 'open' : 'closed'
    return { id, name: round?.name ?? null, state }
  }
  const logs = await listBackups(store)
  return logs.map((log) => ({ log, holds: log.holdsAnswersOf.map(held) }))
}

function isOpen(round: Round | undefined): boolean {
  return round !== undefined && round.status !== 'closed' && round.status !== 'reopened'
}

export interface SinceBackup {
  /** The newest; undefined where there is none. */
  readonly last: BackupLog | undefined
  readonly work: NewWork
}

export function useSinceBackup(): SinceBackup | undefined {
  return useLive(async (store) => {
    const [last] = await listBackups(store)
    return { last, work: await readNewWork(store, last) }
  })
}

/** Rounds of which single answers are kept here now, and would go into a file. */
export function useOpenAnswers(): number {
  return useLive(countOpenAnswers) ?? 0
}

async function countOpenAnswers(store: Store): Promise<number> {
  const rounds = (await listRounds(store)).filter(
    (round) => round.mode === 'eachFirst' && isOpen(round),
  )
  const answered = await roundsWithResponses(store)
  return rounds.filter(({ id }) => answered.has(id)).length
}

export interface Forgetting {
  readonly forget: (id: string) => void
  readonly forgotten: BackupLog | undefined
  readonly undo: () => void
  readonly dismiss: () => void
  readonly hasFailed: boolean
}

/** Takes a file off the list that is there no more. */
export function useForgetting(): Forgetting {
  const store = useStore()
  const [forgotten, setForgotten] = useState<BackupLog>()
  const [hasFailed, setFailed] = useState(false)
  const run = async (work: () => Promise<BackupLog | undefined | void>) => {
    try {
      const log = await work()
      setFailed(false)
      setForgotten(log ?? undefined)
    } catch {
      setFailed(true)
    }
  }
  return {
    forget: (id) => void run(() => forgetBackup(store, id)),
    forgotten,
    undo: () => {
      if (forgotten !== undefined) void run(() => bringBackBackup(store, forgotten))
    },
    dismiss: () => setForgotten(undefined),
    hasFailed,
  }
}
