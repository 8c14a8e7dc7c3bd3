import { useState } from 'react'
import {
  removeOrganisation,
  restoreOrganisation,
  saveOrganisation,
} from '#src/storage/organisations.ts'
import { removeRound, renameRound, restoreRound, saveRoundDetails } from '#src/storage/rounds.ts'
import type { Store } from '#src/storage/handle.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { Edit, EditError } from './edit.ts'

export interface Removed {
  readonly kind: 'organisation' | 'round'
  readonly id: string
  readonly organisationId: string
  readonly name: string
}

export interface KeptWork {
  /** The last one that was deleted, as long as it can be brought back here. */
  readonly removed: Removed | undefined
  readonly failed: boolean
  readonly remove: (thing: Removed) => Promise<void>
  readonly undo: () => Promise<void>
  readonly dismiss: () => void
  readonly editOrganisation: (id: string, edit: Edit) => Promise<EditError | null>
  readonly editRound: (id: string, edit: Edit) => Promise<EditError | null>
}

export function useKeptWork(): KeptWork {
  const store = useStore()
  const [removed, setRemoved] = useState<Removed>()
  const [failed, setFailed] = useState(false)

  const attempt = async (work: () => Promise<void>) => {
    setFailed(false)
    try {
      await work()
    } catch {
      setFailed(true)
    }
  }

  return {
    removed,
    failed,
    remove: (thing) =>
      attempt(async () => {
        await (thing.kind === 'round' ? removeRound : removeOrganisation)(store, thing.id)
        setRemoved(thing)
      }),
    undo: () =>
      attempt(async () => {
        if (removed === undefined) return
        await (removed.kind === 'round' ? restoreRound : restoreOrganisation)(store, removed.id)
        setRemoved(undefined)
      }),
    dismiss: () => setRemoved(undefined),
    editOrganisation: (id, { name }) =>
      kept(async () => {
        await saveOrganisation(store, id, { name })
        return null
      }),
    editRound: (id, edit) => kept(() => writeRound(store, id, edit)),
  }
}

/** Without a date only the name is written, which a closed round allows too. */
async function writeRound(
  store: Store,
  id: string,
  { name, date }: Edit,
): Promise<EditError | null> {
  if (date === null) {
    await renameRound(store, id, name)
    return null
  }
  const saved = await saveRoundDetails(store, id, { name, date })
  if (saved.ok) return null
  return saved.kind === 'locked' ? 'locked' : 'gone'
}

async function kept(write: () => Promise<EditError | null>): Promise<EditError | null> {
  try {
    return await write()
  } catch {
    return 'notKept'
  }
}
