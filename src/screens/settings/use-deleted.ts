import { useState } from 'react'
import type { Thing } from '#src/domain/record/belongings.ts'
import {
  extentOfErasing,
  listDeleted,
  type DeletedThing,
  type Extent,
} from '#src/storage/deleted.ts'
import { eraseForGood } from '#src/storage/erasing.ts'
import { restoreEvidence } from '#src/storage/evidence.ts'
import { restoreOrganisation } from '#src/storage/organisations.ts'
import { restoreRound } from '#src/storage/rounds.ts'
import { restoreUnit } from '#src/storage/units.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'

export interface DeletedEntry {
  readonly kind: Thing['kind']
  readonly id: string
  readonly name: string
  readonly organisationId: string
  /** null for an organisation. */
  readonly organisationName: string | null
}

export interface DeletedWork {
  /** Newest deletion first; undefined while it is being read. */
  readonly entries: readonly DeletedEntry[] | undefined
  readonly bringBack: (entry: DeletedEntry) => Promise<void>
  /** What is to be erased, if the person agrees. */
  readonly asking: { readonly entry: DeletedEntry; readonly extent: Extent } | undefined
  readonly ask: (entry: DeletedEntry) => Promise<void>
  readonly agree: () => Promise<void>
  readonly refuse: () => void
  /** What was done last. Gone: another tab had erased it, or brought it back. */
  readonly done: { readonly kind: 'back' | 'erased' | 'gone'; readonly name: string } | undefined
  readonly failed: boolean
}

const RESTORE = {
  organisation: restoreOrganisation,
  unit: restoreUnit,
  round: restoreRound,
  evidence: restoreEvidence,
} as const

export function useDeleted(): DeletedWork {
  const store = useStore()
  const entries = useLive(listDeleted)?.map(toEntry)
  const [asking, setAsking] = useState<DeletedWork['asking']>()
  const [done, setDone] = useState<DeletedWork['done']>()
  const [failed, setFailed] = useState(false)

  const attempt = async (work: () => Promise<void>) => {
    setFailed(false)
    setDone(undefined)
    try {
      await work()
    } catch {
      setFailed(true)
    }
  }

  return {
    entries,
    bringBack: ({ kind, id, name }) =>
      attempt(async () => {
        const restored = await RESTORE[kind](store, id)
        setDone({ kind: restored.ok ? 'back' : 'gone', name })
      }),
    asking,
    ask: (entry) =>
      attempt(async () => setAsking({ entry, extent: await extentOfErasing(store, entry) })),
    agree: () =>
      attempt(async () => {
        if (asking === undefined) return
        setAsking(undefined)
        const erased = await eraseForGood(store, asking.entry)
        setDone({ kind: erased.ok ? 'erased' : 'gone', name: asking.entry.name })
      }),
    refuse: () => setAsking(undefined),
    done,
    failed,
  }
}

function toEntry(thing: DeletedThing): DeletedEntry {
  const { kind, record } = thing
  return {
    kind,
    id: record.id,
    name: kind === 'evidence' ? shortened(record.item.what) : record.name,
    organisationId: kind === 'organisation' ? record.id : record.organisationId,
    organisationName: kind === 'organisation' ? null : thing.organisation.name,
  }
}

const LONGEST = 120

/** Enough to tell one piece of evidence from another. */
function shortened(what: string): string {
  return what.length > LONGEST ? `${what.slice(0, LONGEST)}…` : what
}
