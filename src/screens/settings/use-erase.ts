import { useState } from 'react'
import { paths } from '#src/paths.ts'
import { appFolder } from '#src/platform/folder.ts'
import { writePreference } from '#src/platform/preferences.ts'
import { eraseEverything } from '#src/storage/everything.ts'
import type { Store } from '#src/storage/handle.ts'
import { removeFromDevice } from '#src/storage/remove-workspace.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { noteGone } from '#src/workspace/gone.ts'
import { removeMadeUp } from '#src/workspace/remove-made-up.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface Erasing {
  readonly erase: () => Promise<void>
  readonly problem: EraseProblem | null
}

/** In `leftOnDevice` only what was in memory is gone. */
export type EraseProblem = 'failed' | 'leftOnDevice'

export function useErase(): Erasing {
  const store = useStore()
  const go = useGo()
  const [problem, setProblem] = useState<EraseProblem | null>(null)
  const erase = async () => {
    setProblem(null)
    try {
      await eraseEverything(store)
    } catch {
      return setProblem('failed')
    }
    // Made up, so nothing is lost to anyone where the browser will not let go of it now.
    await Promise.allSettled([removeMadeUp('example'), removeMadeUp('practice')])
    if (!(await isGoneFromDevice(store))) return setProblem('leftOnDevice')
    writePreference('hasData', null)
    noteGone('everything')
    go(paths.home())
  }
  return { erase, problem }
}

/** Work in memory can stand before a database of earlier work that could not be opened. */
async function isGoneFromDevice({ kind, workspace }: Store): Promise<boolean> {
  return kind === 'device' || removeFromDevice(workspace, { folder: appFolder() })
}
