import {
  comesBackWith,
  goingOnDeleting,
  type Shelf,
  type Thing,
} from '#src/domain/record/belongings.ts'
import type { Round } from '#src/domain/record/round.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'
import { readShelf } from './shelf.ts'

// What goes along with a round or a unit is removed in the same change and so has the same count.
// By that count it comes back with it, and what was deleted on its own stays deleted.

type Holder = Thing & { readonly kind: 'unit' | 'round' }

const KINDS = ['unit', 'round', 'evidence', 'evidenceLink', 'action', 'dutyState'] as const

/** Answers and links stay where they are, so that all can be brought back whole. */
export function removeHolder(store: Store, { kind, id }: Holder): Promise<void> {
  return change(store, KINDS, async (on) => {
    const organisationId = (await on.find(kind, id))?.organisationId
    if (organisationId === undefined) return
    const shelf = await readShelf(store, organisationId)
    const { rounds, evidence } = goingOnDeleting({ kind, id }, shelf)
    for (const round of rounds) await on.remove('round', round.id)
    for (const item of evidence) await on.remove('evidence', item.id)
    if (kind === 'unit') await on.remove('unit', id)
  })
}

export function restoreHolder(store: Store, { kind, id }: Holder): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, KINDS, async (on) => {
    const holder = await on.findRemoved(kind, id)
    if (holder === undefined) return isThere(on, { kind, id })
    const shelf = await readShelf(store, holder.organisationId)
    const wentAlong = ({ deleted }: { readonly deleted: number | null }) =>
      deleted === holder.deleted
    const back = shelf.rounds.filter((round) =>
      kind === 'unit' ? round.unitId === id && wentAlong(round) : round.id === id,
    )
    if (kind === 'unit') await on.restore('unit', id)
    else if ('unitId' in holder) await restoreUnit(on, holder.unitId)
    for (const round of back) await on.restore('round', round.id)
    for (const item of shelf.evidence) {
      if (wentAlong(item) || isUsedBy(back, item, shelf)) await on.restore('evidence', item.id)
    }
    return { ok: true }
  })
}

/** Another tab brought it back, or erased it for good. */
export async function isThere(on: Change, { kind, id }: Thing): Promise<Saved | Missing> {
  return (await on.find(kind, id)) === undefined ? { ok: false, kind: 'missing' } : { ok: true }
}

function isUsedBy(back: readonly Round[], item: Shelf['evidence'][number], { links }: Shelf) {
  return back.some((round) => comesBackWith(round, item, links))
}

/** A round of a unit that is not there would look like one of the whole organisation. */
async function restoreUnit(on: Change, unitId: string | null): Promise<void> {
  if (unitId === null || (await on.findRemoved('unit', unitId)) === undefined) return
  await on.restore('unit', unitId)
}
