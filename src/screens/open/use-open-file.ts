import { useEffect, useRef, useState } from 'react'
import type { Choices, ImportWrite } from '#src/domain/merge/import-choices.ts'
import type { ImportLog } from '#src/domain/record/logs.ts'
import { openLocked } from '#src/platform/locked-file.ts'
import { writePreference } from '#src/platform/preferences.ts'
import { createRest } from '#src/platform/rest.ts'
import type { Store } from '#src/storage/handle.ts'
import {
  applyImport,
  findUndoable,
  readHere,
  undoImport,
  type Stamp,
} from '#src/storage/imports.ts'
import { startImport } from '#src/workspace/open-file/start-import.ts'
import type { ImportWork } from '#src/workspace/open-file/import-work.ts'
import { checkSize } from '#src/transfer/json/read-journey-file.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'
import type { Everything, Imported, OpenState, Trouble } from './open-state.ts'

/** How a file is read and unlocked; a test passes its own. */
export interface OpenDevice {
  readonly start: () => ImportWork
  readonly unlock: typeof openLocked
}

export const openDevice: OpenDevice = { start: startImport, unlock: openLocked }

export interface OpenFile {
  readonly state: OpenState
  readonly onFiles: (files: readonly File[]) => void
  readonly onPassphrase: (passphrase: string) => void
  readonly onKeep: (choices: Choices) => void
  readonly onUndo: (imported: Imported) => void
  /** What was brought in last and can be undone; null where there is no such thing. */
  readonly last: ImportLog | null
  /** Back to where a file is chosen. Nothing was stored. */
  readonly onCancel: () => void
}

const IDLE: OpenState = { kind: 'choose', trouble: null }

interface Job {
  readonly work: ImportWork
  readonly off: AbortController
  name: string
  sha256: string | null
  stamp?: Stamp
  content?: Everything
}

export function useOpenFile({ start, unlock }: OpenDevice): OpenFile {
  const store = useStore()
  const [state, setState] = useState<OpenState>(IDLE)
  const last = useLive(findUndoable) ?? null
  const job = useRef<Job | null>(null)
  useEffect(() => () => stop(job.current), [])

  /** What a job that was cancelled still says is not heard. */
  const tell = (of: Job) => (next: OpenState) => {
    if (job.current === of) setState(next)
  }

  function begin(name: string): Job {
    stop(job.current)
    const begun = { work: start(), off: new AbortController(), name, sha256: null }
    job.current = begun
    return begun
  }

  async function guard(of: Job, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch {
      tell(of)(refusal({ kind: 'failed' }))
    }
  }

  async function read(file: File, from: Blob = file): Promise<void> {
    const of = begin(file.name)
    const say = tell(of)
    say({ kind: 'working', step: 'scanning' })
    await guard(of, async () => {
      const opened = await of.work.open(from, (step) => say({ kind: 'working', step }))
      if (!opened.ok) {
        const { error } = opened
        // Its worker still holds the bytes.
        of.work.close()
        if (error.kind === 'locked') say({ kind: 'locked', file, isWrong: false })
        else say(refusal(error))
        return
      }
      const { content } = opened
      if (content.kind !== 'everything') return say({ kind: 'other', content })
      Object.assign(of, { content, sha256: opened.sha256 })
      await compare(of, content, false)
    })
  }

  async function compare(of: Job, content: Everything, again: boolean): Promise<void> {
    const say = tell(of)
    say({ kind: 'working', step: 'comparing' })
    of.stamp = await readHere(store, (kind, rows) => of.work.addHere(kind, rows))
    const preview = await of.work.preview()
    say({ kind: 'preview', looked: { name: of.name, content, preview, again } })
  }

  async function open(passphrase: string): Promise<void> {
    if (state.kind !== 'locked') return
    const { file } = state
    const of = begin(file.name)
    const say = tell(of)
    say({ kind: 'working', step: 'unlocking' })
    await guard(of, async () => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const opened = await unlock(bytes, passphrase, () => {}, of.off.signal)
      if (opened.ok) return read(file, new Blob([opened.bytes]))
      if (opened.kind === 'wrongPassphrase') say({ kind: 'locked', file, isWrong: true })
      if (opened.kind === 'damaged') say(refusal({ kind: 'lockDamaged' }))
    })
  }

  async function keep(choices: Choices): Promise<void> {
    const of = job.current
    if (of?.stamp === undefined || of.content === undefined) return
    const { stamp, content } = of
    tell(of)({ kind: 'working', step: 'storing' })
    await guard(of, async () => {
      const { counter, counts, canUndo } = await of.work.finish(choices, stamp.counter)
      const writes = await allWrites(of.work)
      const log = { fileName: of.name, sha256: of.sha256, fileKind: content.kind, counts }
      const rest = createRest()
      const imported = await applyImport(store, { stamp, writes, counter, canUndo, log, rest })
      if (!imported.ok) return compare(of, content, true)
      if (store.workspace === 'own') writePreference('hasData', 'yes')
      const isNothing = imported.logId === null
      const logId = canUndo ? imported.logId : null
      const { added, changed } = counts
      tell(of)({ kind: 'done', done: { added, changed, logId, isNothing, undo: 'none' } })
      of.work.close()
    })
  }

  return {
    state,
    onFiles: (files) => {
      const [file, ...others] = files
      if (file === undefined) return
      const size = others.length > 0 ? { kind: 'severalFiles' as const } : checkSize(file.size)
      if (size === undefined) void read(file)
      else setState(refusal(size as Trouble))
    },
    onPassphrase: (passphrase) => void open(passphrase),
    onKeep: (choices) => void keep(choices),
    onUndo: (imported) => void undo(store, imported, setState),
    last,
    onCancel: () => {
      stop(job.current)
      job.current = null
      setState(IDLE)
    },
  }
}

function refusal(trouble: Trouble): OpenState {
  return { kind: 'choose', trouble }
}

function stop(job: Job | null): void {
  job?.off.abort()
  job?.work.close()
}

async function allWrites(work: ImportWork): Promise<ImportWrite[]> {
  const writes: ImportWrite[] = []
  for (let some = await work.takeWrites(); some.length > 0; some = await work.takeWrites()) {
    writes.push(...some)
  }
  return writes
}

async function undo(
  store: Store,
  imported: Imported,
  setState: (state: OpenState) => void,
): Promise<void> {
  if (imported.logId === null) return
  try {
    const { ok } = await undoImport(store, imported.logId)
    const done = {
      ...imported,
      logId: null,
      isNothing: false,
      undo: ok ? 'undone' : 'tooLate',
    } as const
    setState({ kind: 'done', done })
  } catch {
    setState(refusal({ kind: 'failed' }))
  }
}
