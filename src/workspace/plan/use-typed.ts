import { useEffect, useRef, useState } from 'react'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import { useAutosave, type Autosave } from '#src/ui/save/use-autosave.ts'

export interface Typed<Fields extends object> extends Pick<Autosave<object>, 'state' | 'retry'> {
  /** As they stand on screen. */
  readonly fields: Fields
  readonly change: (patch: Partial<Fields>) => void
}

interface TypedOptions<Fields extends object> {
  /** Names what is typed for as long as the page lives. */
  readonly key: string
  readonly stored: Fields
  /** Too much text is said and not saved; it is never cut. */
  readonly fits: (fields: Fields) => boolean
  /** Gets the fields that were touched; resolves to false when nothing was kept. */
  readonly write: (patch: Partial<Fields>, fields: Fields) => Promise<boolean>
}

// What was typed and not yet taken by storage: a failed save outlives the screen.
const unsaved = new Map<string, object>()

/**
 * Fields that are saved as they are typed: what was typed here while it is being saved, else what
 * storage holds, so that two tabs follow each other. Give the component a React key of what it
 * changes.
 */
export function useTyped<Fields extends object>(options: TypedOptions<Fields>): Typed<Fields> {
  const { key, stored, fits, write } = options
  type Patch = Partial<Fields>
  const [typed, setTyped] = useState<Patch>(() => unsaved.get(key) ?? {})
  const latest = useRef(typed)
  const autosave = useAutosave<Patch>(async (patch) => {
    const saved = await write(patch, { ...stored, ...patch })
    if (saved && unsaved.get(key) === patch) unsaved.delete(key)
    return saved
  })
  const fields = { ...stored, ...typed }
  const isStorable = fits(fields)

  const show = (patch: Patch) => {
    latest.current = patch
    setTyped(patch)
  }
  const isSaved = autosave.state === 'saved' && isStorable
  useFollowing({ typed, fields, stored, isSaved, follow: () => show({}) })

  // What an earlier visit could not save is tried again.
  const { save } = autosave
  const [left] = useState(() => (isStorable && unsaved.has(key) ? typed : undefined))
  useEffect(() => {
    if (left !== undefined) save(left)
  }, [left, save])

  return {
    fields,
    change: (patch) => {
      const next = { ...latest.current, ...patch }
      show(next)
      unsaved.set(key, next)
      if (fits({ ...stored, ...next })) save(next)
    },
    state: isStorable ? autosave.state : 'idle',
    retry: autosave.retry,
  }
}

const OTHER_TAB_WAIT_MS = 1000

interface Followed<Fields extends object> {
  readonly typed: Partial<Fields>
  readonly fields: Fields
  readonly stored: Fields
  readonly isSaved: boolean
  readonly follow: () => void
}

/**
 * Goes back to what storage holds once that is what was typed. What storage says may lag behind a
 * save, so only what it says anew after the save, and still says after a while, is another tab's.
 */
function useFollowing<Fields extends object>(followed: Followed<Fields>): void {
  const { typed, fields, stored, isSaved, follow } = followed
  const latestFollow = useRef(follow)
  useEffect(() => {
    latestFollow.current = follow
  })
  const storedAtSave = useRef<string>(undefined)
  const storedNow = canonicalJson(stored)
  const isSame = canonicalJson(fields) === storedNow
  useEffect(() => {
    if (Object.keys(typed).length === 0 || !isSaved) {
      storedAtSave.current = undefined
      return
    }
    storedAtSave.current ??= storedNow
    if (!isSame && storedAtSave.current === storedNow) return
    const timer = setTimeout(() => latestFollow.current(), isSame ? 0 : OTHER_TAB_WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed, isSame, isSaved, storedNow])
}
