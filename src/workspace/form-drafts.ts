import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { dropFormDraft, listFormDrafts, saveFormDraft } from '#src/storage/form-drafts.ts'
import type { Store } from '#src/storage/handle.ts'
import { createSaveQueue, type SaveQueue, type SaveState } from '#src/ui/save/save-queue.ts'
import { useStore } from './use-live.ts'

/** What was typed into the forms of one place and not yet sent. It outlives the page. */
export interface FormDrafts {
  /** Undefined for nothing, and for what an older app kept and the form of today cannot hold. */
  readonly read: <Form>(id: string, fits: (values: unknown) => values is Form) => Form | undefined
  readonly keep: (id: string, values: object) => void
  /** Sent, or emptied. */
  readonly drop: (id: string) => void
  readonly queueOf: (id: string) => SaveQueue<object | null>
}

export const FormDraftsContext = createContext<FormDrafts | undefined>(undefined)

/** Only inside a FormDraftsGate. */
export function useFormDrafts(): FormDrafts {
  const drafts = useContext(FormDraftsContext)
  if (drafts === undefined) throw new Error('useFormDrafts outside its gate')
  return drafts
}

/** Whether the device has what was typed last. */
export function useDraftState(drafts: FormDrafts, id: string): SaveState {
  const { subscribe, state } = drafts.queueOf(id)
  return useSyncExternalStore(subscribe, state)
}

/** Undefined while they are being read. `scope` is the id of a round, or a name of its own. */
export function useOpenFormDrafts(scope: string): FormDrafts | undefined {
  const store = useStore()
  const [drafts, setDrafts] = useState<FormDrafts>()
  useEffect(() => {
    let wanted = true
    void openFormDrafts(store, scope).then((opened) => wanted && setDrafts(opened))
    return () => {
      wanted = false
    }
  }, [store, scope])
  return drafts
}

interface Kept extends FormDrafts {
  readonly refresh: () => Promise<void>
}

const keptByStore = new WeakMap<Store, Map<string, Kept>>()

async function openFormDrafts(store: Store, scope: string): Promise<FormDrafts> {
  const byScope = keptByStore.get(store) ?? new Map<string, Kept>()
  keptByStore.set(store, byScope)
  const kept = byScope.get(scope) ?? createFormDrafts(store, scope)
  byScope.set(scope, kept)
  // A database that is shut is said elsewhere; what this page knows still stands.
  await kept.refresh().catch(() => undefined)
  return kept
}

/** One for the page, so that what the device has not taken yet is still there on the next screen. */
function createFormDrafts(store: Store, scope: string): Kept {
  const values = new Map<string, unknown>()
  const queues = new Map<string, SaveQueue<object | null>>()

  const queueOf = (id: string) => {
    const queue = queues.get(id) ?? createSaveQueue<object | null>((wanted) => write(id, wanted))
    queues.set(id, queue)
    return queue
  }

  const write = (id: string, wanted: object | null) =>
    wanted === null ? dropFormDraft(store, id) : saveFormDraft(store, { id, scope, values: wanted })

  const isUnsaved = (id: string) => {
    const state = queues.get(id)?.state()
    return state === 'saving' || state === 'failed'
  }

  return {
    read: (id, fits) => {
      const found = values.get(id)
      return fits(found) ? found : undefined
    },
    keep: (id, wanted) => {
      if (isSame(values.get(id), wanted)) return
      values.set(id, wanted)
      queueOf(id).push(wanted)
    },
    drop: (id) => {
      if (values.delete(id)) queueOf(id).push(null)
    },
    queueOf,
    refresh: async () => {
      const rows = await listFormDrafts(store, scope)
      for (const id of values.keys()) if (!isUnsaved(id)) values.delete(id)
      for (const row of rows) if (!isUnsaved(row.id)) values.set(row.id, row.values)
    },
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
