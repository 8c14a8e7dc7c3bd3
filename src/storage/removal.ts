import { belongingsOf, type Thing } from '#src/domain/record/belongings.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import { livingShelf, readShelf } from './shelf.ts'

// What goes along with a round or a unit is removed in the same change and so has the same count.
// By that count it comes back with it, and what was deleted on its own stays deleted.

type Holder = Thing & { readonly kind: 'unit' | 'round' }

const KINDS = ['unit', 'round', 'evidence', 'evidenceLink'] as const

/** Answers and links stay where they are, so that all can be brought back whole. */
export function removeHolder(store: Store, { kind, id }: Holder): Promise<void> {
  return change(store, KINDS, async (on) => {
    const organisationId = (await on.find(kind, id))?.organisationId
    if (organisationId === undefined) return
    const shelf = livingShelf(await readShelf(store, organisationId))
    const { rounds, evidence } = belongingsOf({ kind, id }, shelf)
    for (const round of rounds) await on.remove('round', round.id)
    for (const item of evidence) await on.remove('evidence', item.id)
    if (kind === 'unit') await on.remove('unit', id)
  })
}

export function restoreHolder(store: Store, { kind, id }: Holder): Promise<void> {
  return change(store, KINDS, async (on) => {
    const holder = await on.findRemoved(kind, id)
    if (holder === undefined) return
    const { rounds, evidence } = await readShelf(store, holder.organisationId)
    const isOf = (unitId: string | null) => kind === 'unit' && unitId === id
    const wentAlong = ({ deleted }: { readonly deleted: number | null }) =>
      deleted === holder.deleted
    await on.restore(kind, id)
    if (kind === 'round' && 'unitId' in holder) await restoreUnit(on, holder.unitId)
    for (const round of rounds.filter(wentAlong)) {
      if (isOf(round.unitId)) await on.restore('round', round.id)
    }
    for (const item of evidence.filter(wentAlong)) await on.restore('evidence', item.id)
  })
}

/** A round of a unit that is not there would look like one of the whole organisation. */
async function restoreUnit(on: Change, unitId: string | null): Promise<void> {
  if (unitId === null || (await on.findRemoved('unit', unitId)) === undefined) return
  await on.restore('unit', unitId)
}
