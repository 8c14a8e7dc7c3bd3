import { useEffect, useRef, useState } from 'react'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { SaveState } from '#src/ui/save/save-queue.ts'
import { useAutosave, type Autosave } from '#src/ui/save/use-autosave.ts'

export interface Typed<Value> extends Pick<Autosave<Value>, 'state' | 'retry'> {
  readonly value: Value
  readonly change: (part: Partial<Value>) => void
}

export interface TypedOptions<Value> {
  /** What does not fit a record is shown and not saved; nothing is cut. */
  readonly fits: (value: Value) => boolean
  /** Resolves to false when nothing was kept. */
  readonly write: (value: Value) => Promise<boolean>
}

/**
 * What was typed here while it is being saved, else what storage holds, so that two tabs follow each
 * other. Give the component a key when it becomes about another thing.
 */
export function useTyped<Value extends object>(
  stored: Value,
  { fits, write }: TypedOptions<Value>,
): Typed<Value> {
  const [typed, setTyped] = useState<Value>()
  const latest = useRef(typed)
  const autosave = useAutosave(write)

  function show(value: Value | undefined): void {
    latest.current = value
    setTyped(value)
  }

  useFollowing(typed, stored, autosave.state, () => show(undefined))

  function change(part: Partial<Value>): void {
    const next = { ...(latest.current ?? stored), ...part }
    show(next)
    if (fits(next)) autosave.save(next)
  }

  const value = typed ?? stored
  return { value, change, state: fits(value) ? autosave.state : 'idle', retry: autosave.retry }
}

const OTHER_TAB_WAIT_MS = 1000

/**
 * Goes back to what storage holds once that is what was typed. What storage says may lag behind a
 * save, so only what it says anew after the save, and still says after a while, is another tab's.
 */
function useFollowing<Value>(
  typed: Value | undefined,
  stored: Value,
  state: SaveState,
  follow: () => void,
): void {
  const latestFollow = useRef(follow)
  useEffect(() => {
    latestFollow.current = follow
  })
  const storedAtSave = useRef<string>(undefined)
  const storedNow = canonicalJson(stored)
  const isSame = typed !== undefined && canonicalJson(typed) === storedNow
  useEffect(() => {
    if (typed === undefined || state !== 'saved') {
      storedAtSave.current = undefined
      return
    }
    storedAtSave.current ??= storedNow
    if (!isSame && storedAtSave.current === storedNow) return
    const timer = setTimeout(() => latestFollow.current(), isSame ? 0 : OTHER_TAB_WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed, isSame, state, storedNow])
}
