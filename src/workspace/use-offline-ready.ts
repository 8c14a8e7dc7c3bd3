import { useSyncExternalStore } from 'react'
import { subscribeWorker, workerState } from '#src/platform/worker.ts'

/** Whether every file of the app is kept here, so that it opens with no network. */
export function useOfflineReady(): boolean {
  const state = useSyncExternalStore(subscribeWorker, workerState, () => null)
  return state !== null && OFFLINE_STATES.has(state.kind)
}

const OFFLINE_STATES: ReadonlySet<string> = new Set(['ready', 'updateWaiting', 'updatedElsewhere'])
