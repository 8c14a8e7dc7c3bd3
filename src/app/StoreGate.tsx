import { Suspense, lazy, useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { patterns } from '#src/paths.ts'
import type { Store, Trouble } from '#src/storage/handle.ts'
import { StoreContext } from '#src/workspace/use-live.ts'
import type { Workspace } from '#src/workspace/workspace.ts'
import { Waiting } from './shell/Waiting.tsx'
import { filledStore, workspaceStore } from './workspaces.ts'

const StoreNotices = lazy(async () => ({
  default: (await import('./StoreNotices.tsx')).StoreNotices,
}))

interface StoreGateProps {
  readonly workspace: Workspace
  readonly children: ReactNode
}

/** Opens the workspace, and says before anyone types whether this device will keep their work. */
export function StoreGate({ workspace, children }: StoreGateProps) {
  const store = useOpenStore(workspace)
  const trouble = useTrouble(store)
  if (store === undefined) return <Waiting />
  return (
    <StoreContext value={store}>
      {(store.kind === 'memory' || store.reason !== null || trouble !== undefined) && (
        <Suspense fallback={null}>
          <StoreNotices store={store} trouble={trouble} />
        </Suspense>
      )}
      {children}
    </StoreContext>
  )
}

function useOpenStore(workspace: Workspace): Store | undefined {
  const [store, setStore] = useState<Store>()
  const [fault, setFault] = useState<unknown>()
  const [location] = useLocation()
  const isHome = location === patterns.home
  useEffect(() => {
    let wanted = true
    const opening = isHome ? filledStore(workspace) : workspaceStore(workspace)
    opening.then(
      (opened) => wanted && setStore(opened),
      (error: unknown) => wanted && setFault(error),
    )
    return () => {
      wanted = false
    }
  }, [workspace, isHome])
  if (fault !== undefined) throw fault
  return store
}

function useTrouble(store: Store | undefined): Trouble | undefined {
  const [trouble, setTrouble] = useState<Trouble>()
  useEffect(() => store?.onTrouble(setTrouble), [store])
  return trouble
}
