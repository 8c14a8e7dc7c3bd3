import { createContext, useContext } from 'react'
import type { Workspace } from '#src/storage/schema.ts'

export type { Workspace }

/** Those with nothing real in them, each in a database and below an address of its own. */
export type MadeUp = Exclude<Workspace, 'own'>

export const WorkspaceContext = createContext<Workspace>('own')

export function useWorkspace(): Workspace {
  return useContext(WorkspaceContext)
}
