import { useState } from 'react'
import { extentOfDeleting, type Extent } from '#src/storage/deleted.ts'
import {
  removeOrganisation,
  restoreOrganisation,
  saveOrganisation,
} from '#src/storage/organisations.ts'
import { removeRound, renameRound, restoreRound, saveRoundDetails } from '#src/storage/rounds.ts'
import type { Store } from '#src/storage/handle.ts'
import { removeUnit, restoreUnit, saveUnit } from '#src/storage/units.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { Edit, EditError } from './edit.ts'

export interface KeptThing {
  readonly kind: 'organisation' | 'unit' | 'round'
  readonly id: string
  readonly organisationId: string
  readonly name: string
}

export interface Asking {
  readonly thing: KeptThing
  readonly extent: Extent
}

export interface KeptWork {
  /** What is to be deleted, if the person agrees. */
  readonly asking: Asking | undefined
  readonly ask: (thing: KeptThing) => Promise<void>
  readonly agree: () => Promise<void>
  readonly refuse: () => void
  /** The last one that was deleted, as long as it can be brought back here. */
  readonly removed: KeptThing | undefined
  readonly undo: () => Promise<void>
  readonly dismiss: () => void
  /** What could not be brought back, because another tab had erased it. */
  readonly gone: KeptThing | undefined
  readonly failed: boolean
  readonly editOrganisation: (id: string, edit: Edit) => Promise<EditError | null>
  readonly editUnit: (id: string, edit: Edit) => Promise<EditError | null>
  readonly editRound: (id: string, edit: Edit) => Promise<EditError | null>
}

const WAYS = {
  organisation: { remove: removeOrganisation, restore: restoreOrganisation },
  unit: { remove: removeUnit, restore: restoreUnit },
  round: { remove: removeRound, restore: restoreRound },
} as const

export function useKeptWork(): KeptWork {
  const store = useStore()
  const [asking, setAsking] = useState<Asking>()
  const [removed, setRemoved] = useState<KeptThing>()
  const [gone, setGone] = useState<KeptThing>()
  const [failed, setFailed] = useState(false)

  const attempt = async (work: () => Promise<void>) => {
    setFailed(false)
    setGone(undefined)
    try {
      await work()
    } catch {
      setFailed(true)
    }
  }

  return {
    asking,
    ask: (thing) =>
      attempt(async () => setAsking({ thing, extent: await extentOfDeleting(store, thing) })),
    agree: () =>
      attempt(async () => {
        if (asking === undefined) return
        setAsking(undefined)
        await WAYS[asking.thing.kind].remove(store, asking.thing.id)
        setRemoved(asking.thing)
      }),
    refuse: () => setAsking(undefined),
    removed,
    undo: () =>
      attempt(async () => {
        if (removed === undefined) return
        const restored = await WAYS[removed.kind].restore(store, removed.id)
        setRemoved(undefined)
        if (!restored.ok) setGone(removed)
      }),
    dismiss: () => setRemoved(undefined),
    gone,
    failed,
    editOrganisation: (id, { name }) => edited(() => saveOrganisation(store, id, { name })),
    editUnit: (id, { name }) => edited(() => saveUnit(store, id, { name })),
    editRound: (id, edit) => edited(() => writeRound(store, id, edit)),
  }
}

type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly kind: 'missing' | 'locked' | 'keepsLonger' }

/** Without a date only the name is written, which a closed round allows too. */
async function writeRound(store: Store, id: string, { name, date }: Edit): Promise<Written> {
  if (date !== null) return saveRoundDetails(store, id, { name, date })
  await renameRound(store, id, name)
  return { ok: true }
}

async function edited(write: () => Promise<Written>): Promise<EditError | null> {
  try {
    const written = await write()
    if (written.ok) return null
    return written.kind === 'locked' ? 'locked' : 'gone'
  } catch {
    return 'notKept'
  }
}
