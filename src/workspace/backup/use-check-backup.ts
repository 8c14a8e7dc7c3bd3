import { useEffect, useRef, useState } from 'react'
import type { BackupLog } from '#src/domain/record/logs.ts'
import { checkFile, type LockProgress } from '#src/platform/locked-file.ts'
import { listBackups, placeBackup } from '#src/storage/backups.ts'
import type { Store } from '#src/storage/handle.ts'
import type { KindCounts } from '#src/transfer/backup/check-backup.ts'
import { tellByFirstBytes } from '#src/transfer/json/first-bytes.ts'
import { FILE_MAX_BYTES } from '#src/transfer/json/limits.ts'
import { useStore } from '#src/workspace/use-live.ts'

type CheckProblem = 'tooLarge' | 'unreadable' | 'damaged' | 'notOurs' | 'newer' | 'failed'

export type CheckState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number | null }
  /** Locked: the passphrase is asked for, again where it was wrong. */
  | { readonly kind: 'locked'; readonly name: string; readonly wasWrong: boolean }
  | {
      readonly kind: 'good'
      readonly name: string
      readonly writtenAt: string
      readonly counts: KindCounts
      /** The log of the very file; undefined where this device did not write it. */
      readonly log: BackupLog | undefined
    }
  | { readonly kind: 'bad'; readonly name: string; readonly why: CheckProblem }

export interface BackupCheck {
  readonly state: CheckState
  readonly choose: (files: readonly File[]) => void
  readonly open: (passphrase: string) => void
  readonly cancel: () => void
}

/** Reads a file as whoever restores it would, and changes nothing of the work. */
export function useCheckBackup(): BackupCheck {
  const store = useStore()
  const [state, setState] = useState<CheckState>({ kind: 'idle' })
  const off = useRef<AbortController>(null)
  const chosen = useRef<{ readonly name: string; readonly bytes: Uint8Array }>(null)
  useEffect(() => () => off.current?.abort(), [])

  const check = async (passphrase: string | null) => {
    if (chosen.current === null) return
    const { name, bytes } = chosen.current
    const { signal } = (off.current = new AbortController())
    setState({ kind: 'working', done: null })
    const tell = ({ phase, done }: LockProgress) => {
      if (!signal.aborted) setState({ kind: 'working', done: phase === 'key' ? null : done })
    }
    try {
      const read = await checkFile(bytes, passphrase, tell, signal)
      if (signal.aborted) return
      if (read.ok) {
        const log = await findLog(store, read.sha256)
        setState({ kind: 'good', name, log, writtenAt: read.writtenAt, counts: read.counts })
      } else if (read.kind === 'wrongPassphrase') setState({ kind: 'locked', name, wasWrong: true })
      else if (read.kind !== 'cancelled') setState({ kind: 'bad', name, why: read.kind })
    } catch {
      if (!signal.aborted) setState({ kind: 'bad', name, why: 'failed' })
    }
  }

  const choose = async ([file]: readonly File[]) => {
    off.current?.abort()
    if (file === undefined) return
    const { name } = file
    if (file.size > FILE_MAX_BYTES) return setState({ kind: 'bad', name, why: 'tooLarge' })
    try {
      chosen.current = { name, bytes: new Uint8Array(await file.arrayBuffer()) }
    } catch {
      return setState({ kind: 'bad', name, why: 'unreadable' })
    }
    if (tellByFirstBytes(chosen.current.bytes)?.kind === 'locked')
      setState({ kind: 'locked', name, wasWrong: false })
    else await check(null)
  }

  return {
    state,
    choose: (files) => void choose(files),
    open: (passphrase) => void check(passphrase),
    cancel: () => {
      off.current?.abort()
      setState({ kind: 'idle' })
    },
  }
}

/** Whoever could read the file has it: it is in its place. */
async function findLog(store: Store, sha256: string): Promise<BackupLog | undefined> {
  const log = (await listBackups(store)).find((one) => one.sha256 === sha256)
  if (log !== undefined && log.placedAt === null) {
    await placeBackup(store, log.id).catch(() => undefined)
  }
  return log
}
