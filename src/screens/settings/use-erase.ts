import { useState } from 'react'
import { paths } from '#src/paths.ts'
import { writePreference } from '#src/platform/preferences.ts'
import { eraseEverything } from '#src/storage/everything.ts'
import { removeWorkspace } from '#src/storage/store.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface Erasing {
  readonly erase: () => Promise<void>
  readonly failed: boolean
}

export function useErase(): Erasing {
  const store = useStore()
  const go = useGo()
  const [failed, setFailed] = useState(false)
  const erase = async () => {
    setFailed(false)
    try {
      await eraseEverything(store)
    } catch {
      return setFailed(true)
    }
    writePreference('hasData', null)
    // Made up, so nothing is lost to anyone where the browser will not let go of it now.
    await removeWorkspace('example').catch(() => undefined)
    go(paths.home())
  }
  return { erase, failed }
}
