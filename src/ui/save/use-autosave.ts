import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createSaveQueue, type SaveState } from './save-queue.ts'

export interface Autosave<Value> {
  readonly save: (value: Value) => void
  readonly retry: () => void
  readonly state: SaveState
}

/** Saves every change at once. Give the component a key when what is saved becomes another thing. */
export function useAutosave<Value>(
  write: (value: Value) => Promise<boolean | void>,
): Autosave<Value> {
  const latestWrite = useRef(write)
  useEffect(() => {
    latestWrite.current = write
  })
  const [queue] = useState(() => createSaveQueue<Value>((value) => latestWrite.current(value)))
  const state = useSyncExternalStore(queue.subscribe, queue.state)
  useLeaveWarning(state === 'saving' || state === 'failed')
  return { save: queue.push, retry: queue.retry, state }
}

/** The browser asks before it closes a page whose last change is not yet written. */
export function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])
}
