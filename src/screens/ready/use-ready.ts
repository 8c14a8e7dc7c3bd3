import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { lookForCamera } from '#src/platform/camera-seen.ts'
import { now } from '#src/platform/clock.ts'
import { mayBeOnline } from '#src/platform/network.ts'
import { askAgainForPersistence, readStorageHealth } from '#src/platform/storage-health.ts'
import { currentVisit, isVisitOpen } from '#src/platform/visit.ts'
import { checkForUpdate, subscribeWorker, workerState } from '#src/platform/worker.ts'
import type { Store } from '#src/storage/handle.ts'
import { leaveVisitMark, readVisitMark } from '#src/storage/visit-mark.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { CameraFinding, Findings } from './readiness.ts'

type Looked = Omit<Findings, 'worker' | 'camera'>

export interface ReadyWork {
  /** Undefined while the device is looked at. */
  readonly findings: Findings | undefined
  readonly check: () => void
  /** Asks the browser never to clear what is kept, then looks again. */
  readonly askToKeep: () => void
  /** The person asked, and the browser promised nothing. */
  readonly isRefused: boolean
  readonly noteCamera: (camera: CameraFinding) => void
}

export function useReady(): ReadyWork {
  const store = useStore()
  const { kind: worker } = useSyncExternalStore(subscribeWorker, workerState)
  const [looked, setLooked] = useState<Looked>()
  const [camera, setCamera] = useState<CameraFinding>('untried')
  const [wasAsked, setWasAsked] = useState(false)

  const check = useCallback(async () => {
    setLooked(undefined)
    setLooked(await look(store))
  }, [store])

  useEffect(() => {
    let wanted = true
    void look(store).then((first) => wanted && setLooked(first))
    return () => {
      wanted = false
    }
  }, [store])

  const askToKeep = async () => {
    await askAgainForPersistence()
    setWasAsked(true)
    await check()
  }

  return {
    findings: looked && { ...looked, worker, camera },
    check: () => void check(),
    askToKeep: () => void askToKeep(),
    isRefused: wasAsked && looked !== undefined && looked.health.kept !== 'persistent',
    noteCamera: setCamera,
  }
}

/** A network that never answers must not hold the rest up. */
const SERVER_PATIENCE_MS = 5000

async function look(store: Store): Promise<Looked> {
  const [wasServerReached, storage, health, cameraSeen] = await Promise.all([
    reachServer(),
    lookAtStorage(store),
    readStorageHealth(),
    lookForCamera(),
  ])
  return { wasServerReached, storage, health, cameraSeen }
}

async function reachServer(): Promise<boolean> {
  if (!mayBeOnline()) return false
  const tooLong = new Promise<false>((resolve) => {
    setTimeout(resolve, SERVER_PATIENCE_MS, false)
  })
  return Promise.race([checkForUpdate(), tooLong])
}

async function lookAtStorage(store: Store): Promise<Findings['storage']> {
  const visit = currentVisit()
  const found = await readVisitMark(store)
  const earlierVisit = await earlierThan(visit, found)
  const isReadBack = await leaveVisitMark(store, { visit, at: now(), earlier: earlierVisit })
  return { kind: store.kind, isReadBack, earlierVisit }
}

/** A mark of another tab that is still open tells nothing of what closing it would leave. */
async function earlierThan(
  visit: string,
  found: Awaited<ReturnType<typeof readVisitMark>>,
): Promise<string | null> {
  if (found === null) return null
  const isOver = found.visit !== visit && !(await isVisitOpen(found.visit))
  return isOver ? found.at : found.earlier
}
