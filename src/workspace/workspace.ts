import { createContext, useContext } from 'react'

/** own: the person's work; example: the fictional council, in a database of its own. */
export type Workspace = 'own' | 'example'

export const WorkspaceContext = createContext<Workspace>('own')

export function useWorkspace(): Workspace {
  return useContext(WorkspaceContext)
}
