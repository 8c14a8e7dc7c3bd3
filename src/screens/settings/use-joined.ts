import { listJoinedRounds, type JoinedRound } from '#src/storage/joined-rounds.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** Of other people's rounds what is on this device; undefined while it is being read. */
export function useJoined(): readonly JoinedRound[] | undefined {
  return useLive(listJoinedRounds)
}
