import { useState } from 'react'
import { paths } from '#src/paths.ts'
import { writePreference } from '#src/platform/preferences.ts'
import { readTextFile } from '#src/platform/read-text-file.ts'
import { takeSharedRound } from '#src/storage/second-device.ts'
import {
  readHandInFile,
  startReading,
  type ReadWhole,
  type Scanned,
} from '#src/transfer/hand-in/read-scanned.ts'
import { openRoundKey, type OpenedRoundKey } from '#src/transfer/invitation/open-round-key.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'

/** In bytes. A key with the names of its round is far below. */
export const KEY_FILE_MAX_BYTES = 5_000_000

export type KeySaid =
  | { readonly kind: 'part'; readonly known: number; readonly blocks: number }
  | {
      readonly kind:
        | 'handIns'
        | 'invitation'
        | 'foreign'
        | 'newer'
        | 'damaged'
        | 'tooLarge'
        | 'unreadable'
    }

export interface ReadKey {
  readonly said: KeySaid | null
  /** How many times something was said: two of the same in a row are told twice. */
  readonly times: number
  /** Looked at before anything is stored. */
  readonly found: OpenedRoundKey | null
  readonly state: 'idle' | 'here' | 'joined' | 'failed'
  readonly onText: (text: string) => void
  readonly onFile: (files: readonly File[]) => void
  readonly again: () => void
  readonly keep: () => void
}

const NOTHING = { said: null, times: 0 } as const

export function useReadKey(): ReadKey {
  const store = useStore()
  const workspace = useWorkspace()
  const go = useGo()
  const sets = useQuestionSets()
  const [reading] = useState(startReading)
  const [{ said, times }, setTold] = useState<{ said: KeySaid | null; times: number }>(NOTHING)
  const setSaid = (one: KeySaid | null) =>
    setTold((before) => ({ said: one, times: before.times + (one?.kind === 'part' ? 0 : 1) }))
  const [found, setFound] = useState<OpenedRoundKey | null>(null)
  const [state, setState] = useState<ReadKey['state']>('idle')

  async function hear(read: Scanned | ReadWhole): Promise<void> {
    if (read.kind === 'still') return
    if (read.kind !== 'roundKey') return setSaid(read)
    const opened = await openRoundKey(read.content)
    if (opened === null) return setSaid({ kind: 'damaged' })
    if (sets.setFor(opened.round.questionsVersion) === undefined) return setSaid({ kind: 'newer' })
    setSaid(null)
    setFound(opened)
  }

  async function open([file]: readonly File[]): Promise<void> {
    if (file === undefined) return
    const read = await readTextFile(file, KEY_FILE_MAX_BYTES)
    if (read.kind === 'text') await hear(readHandInFile(read.text))
    else setSaid(read)
  }

  async function keep(): Promise<void> {
    if (found === null) return
    try {
      const kept = await takeSharedRound(store, found)
      if (!kept.ok) return setState(kept.kind)
      if (workspace === 'own') writePreference('hasData', 'yes')
      go(paths.gather(found.round.id), { replace: true })
    } catch {
      setState('failed')
    }
  }

  return {
    said,
    times,
    found,
    state,
    onText: (text) => void hear(reading.read(text, performance.now())),
    onFile: (files) => void open(files),
    again: () => {
      setFound(null)
      setState('idle')
    },
    keep: () => void keep(),
  }
}
