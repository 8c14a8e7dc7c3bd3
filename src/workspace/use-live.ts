import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, useContext } from 'react'
import type { Store } from '#src/storage/handle.ts'

export const StoreContext = createContext<Store | undefined>(undefined)

/** The open workspace: the person's own, or one that is made up. Only inside the store gate. */
export function useStore(): Store {
  const store = useContext(StoreContext)
  if (store === undefined) throw new Error('useStore outside the store gate')
  return store
}

/**
 * What storage holds, kept up to date, changes from other tabs included. undefined while it is
 * being read. `keys` are the values that `read` depends on.
 */
export function useLive<Result>(
  read: (store: Store) => Promise<Result>,
  keys: readonly unknown[] = [],
): Result | undefined {
  const store = useStore()
  // Dexie follows awaits reliably only from a function that is async itself.
  return useLiveQuery(async () => read(store), [store, ...keys])
}
