import { useEffect, useRef, useState } from 'react'
import { offerFile } from '#src/platform/files.ts'
import { noteBackup, placeBackup } from '#src/storage/backups.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { makeBackup, type BackupWork, type MadeBackup } from './make-backup.ts'

export type BackupState =
  | { readonly kind: 'asking'; readonly wasCancelled: boolean }
  | { readonly kind: 'working'; readonly work: BackupWork }
  | {
      readonly kind: 'made'
      readonly backup: MadeBackup
      /** A full device takes no note of it; the file is good all the same. */
      readonly isNoted: boolean
      readonly isPlaced: boolean
    }
  | { readonly kind: 'failed'; readonly why: 'notTheSame' | 'failed' }

export interface BackupMaking {
  readonly state: BackupState
  /** Null for a plain file. */
  readonly make: (passphrase: string | null) => void
  readonly cancel: () => void
  readonly offerAgain: () => void
  /** The person has seen the file where they want it. */
  readonly place: () => void
  readonly again: () => void
}

/** One backup from the wish to the file. To leave the page is to cancel it. */
export function useBackup(): BackupMaking {
  const store = useStore()
  const [state, setState] = useState<BackupState>({ kind: 'asking', wasCancelled: false })
  const off = useRef<AbortController>(null)
  const noted = useRef<string>(null)
  useEffect(() => () => off.current?.abort(), [])

  const run = async (passphrase: string | null) => {
    const { signal } = (off.current = new AbortController())
    const tell = (work: BackupWork) => {
      if (!signal.aborted) setState({ kind: 'working', work })
    }
    try {
      const made = await makeBackup(store, { passphrase, tell, signal })
      if (signal.aborted) return
      if (!made.ok) return setState({ kind: 'failed', why: 'notTheSame' })
      // From here on it is made, and a late wish to stop says nothing.
      off.current = null
      const { backup } = made
      noted.current = await noteBackup(store, backup.log).catch(() => null)
      offer(backup)
      setState({ kind: 'made', backup, isNoted: noted.current !== null, isPlaced: false })
    } catch {
      if (!signal.aborted) setState({ kind: 'failed', why: 'failed' })
    }
  }

  return {
    state,
    make: (passphrase) => void run(passphrase),
    cancel: () => {
      if (off.current === null) return
      off.current.abort()
      setState({ kind: 'asking', wasCancelled: true })
    },
    offerAgain: () => {
      if (state.kind === 'made') offer(state.backup)
    },
    place: () => {
      if (state.kind !== 'made') return
      setState({ ...state, isPlaced: true })
      if (noted.current !== null) {
        placeBackup(store, noted.current).catch(() =>
          setState({ ...state, isPlaced: true, isNoted: false }),
        )
      }
    },
    again: () => setState({ kind: 'asking', wasCancelled: false }),
  }
}

function offer({ name, type, file }: MadeBackup): void {
  offerFile(name, type, file)
}
