import { useLayoutEffect, useSyncExternalStore } from 'react'

// While a tablet is passed round, nothing above the page leads a person astray. The header stands
// outside the screens, so that they tell it here.

let bareScreens = 0
let screensAlone = 0
const listeners = new Set<() => void>()

/** For as long as the screen stands. */
export function useBareHeader(): void {
  useLayoutEffect(() => {
    count(1)
    return () => count(-1)
  }, [])
}

/** On the projector there is no header at all, while `isAlone`. */
export function useScreenAlone(isAlone: boolean): void {
  useLayoutEffect(() => {
    if (!isAlone) return
    countAlone(1)
    return () => countAlone(-1)
  }, [isAlone])
}

export function useIsScreenAlone(): boolean {
  return useSyncExternalStore(subscribe, isAloneNow, isAloneAtFirst)
}

export function useIsHeaderBare(): boolean {
  return useSyncExternalStore(subscribe, isBare, isBareAtFirst)
}

function count(step: 1 | -1): void {
  bareScreens += step
  for (const listener of listeners) listener()
}

function countAlone(step: 1 | -1): void {
  screensAlone += step
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const isBare = () => bareScreens > 0
const isBareAtFirst = () => false
const isAloneNow = () => screensAlone > 0
const isAloneAtFirst = () => false
