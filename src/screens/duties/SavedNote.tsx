import type { SaveState } from '#src/ui/save/save-queue.ts'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { useStore } from '#src/workspace/use-live.ts'

interface Saving {
  readonly state: SaveState
  readonly retry: () => void
}

/** One word on several things that stand together: the worst of what there is to say. */
export function SavedNote({ of }: { readonly of: readonly Saving[] }) {
  const store = useStore()
  const state = WORST_FIRST.find((one) => of.some((saving) => saving.state === one)) ?? 'idle'
  const retry = () => {
    for (const saving of of) if (saving.state === 'failed') saving.retry()
  }
  if (state === 'idle') return null
  return <SaveNote state={state} onDevice={store.kind === 'device'} onRetry={retry} />
}

const WORST_FIRST: readonly SaveState[] = ['failed', 'saving', 'saved']
