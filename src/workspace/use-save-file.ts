import { useState } from 'react'
import { saveEverythingToFile } from './save-everything.ts'
import { useStore } from './use-live.ts'

export type FileState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly name: string }
  | { readonly kind: 'failed' }

export interface SaveFile {
  readonly state: FileState
  readonly save: () => Promise<void>
}

/** All that is kept here as a file. Nothing here needs a write, so it also works on a full device. */
export function useSaveFile(): SaveFile {
  const store = useStore()
  const [state, setState] = useState<FileState>({ kind: 'idle' })
  const save = async () => {
    setState({ kind: 'making' })
    try {
      setState({ kind: 'made', name: await saveEverythingToFile(store) })
    } catch {
      setState({ kind: 'failed' })
    }
  }
  return { state, save }
}
