import { Suspense, lazy, useEffect, useState } from 'react'
import { loadWords } from '#src/i18n/words.ts'
import { readPreference, writePreference } from '#src/platform/preferences.ts'
import { StartScreen } from '#src/screens/start/StartScreen.tsx'
import { noteGone, readGone } from '#src/workspace/gone.ts'
import { useOfflineReady } from '#src/workspace/use-offline-ready.ts'
import { homeScreen } from './lazy-screens.ts'
import { Waiting } from './shell/Waiting.tsx'

const StoreGate = lazy(async () => ({ default: (await import('./StoreGate.tsx')).StoreGate }))

const GoneNote = lazy(async () => {
  const [note] = await Promise.all([import('./shell/GoneNote.tsx'), loadWords(['settings'])])
  return { default: note.GoneNote }
})

/** The first address: a welcome while nothing is stored here, the person's rounds from then on. */
export function StartRoute() {
  const [gone] = useState(readGone)
  useEffect(() => noteGone(null), [])
  return (
    <>
      {gone !== null && (
        <Suspense fallback={null}>
          <GoneNote gone={gone} />
        </Suspense>
      )}
      <StartOrHome />
    </>
  )
}

function StartOrHome() {
  const hasData = useHasData()
  const offlineReady = useOfflineReady()
  if (!hasData) return <StartScreen offlineReady={offlineReady} />
  return (
    <Suspense fallback={<Waiting />}>
      <StoreGate workspace="own">
        <homeScreen.Screen />
      </StoreGate>
    </Suspense>
  )
}

// A note outside the database says whether there is anything in it, so that the welcome need not
// wait for the database; when the page is idle the database itself is asked, in case the note is lost.
// A note that is no longer true, because all was erased thing by thing, is taken back.
function useHasData(): boolean {
  const [hasData, setHasData] = useState(() => readPreference('hasData') === 'yes')
  useEffect(() => {
    if (hasData) {
      void takeBack(() => setHasData(false)).catch(() => undefined)
      return
    }
    return whenIdle(async () => {
      const { hasRounds } = await import('./workspaces.ts')
      if (!(await hasRounds('own'))) return
      writePreference('hasData', 'yes')
      setHasData(true)
    })
  }, [hasData])
  return hasData
}

async function takeBack(onEmpty: () => void): Promise<void> {
  const { isErased } = await import('./workspaces.ts')
  if (!(await isErased('own'))) return
  writePreference('hasData', null)
  onEmpty()
}

const IDLE_WAIT_MS = 2500

function whenIdle(work: () => Promise<void>): () => void {
  const timer = setTimeout(() => void work().catch(() => undefined), IDLE_WAIT_MS)
  return () => clearTimeout(timer)
}
