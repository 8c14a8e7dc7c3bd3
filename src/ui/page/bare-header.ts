import { useLayoutEffect, useSyncExternalStore } from 'react'

// While a tablet is passed round, nothing above the page leads a person astray. The header stands
// outside the screens, so that they tell it here.

let bareScreens = 0
const listeners = new Set<() => void>()

/** For as long as the screen stands. */
export function useBareHeader(): void {
  useLayoutEffect(() => {
    count(1)
    return () => count(-1)
  }, [])
}

export function useIsHeaderBare(): boolean {
  return useSyncExternalStore(subscribe, isBare, isBareAtFirst)
}

function count(step: 1 | -1): void {
  bareScreens += step
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const isBare = () => bareScreens > 0
const isBareAtFirst = () => false
