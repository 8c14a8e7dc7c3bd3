import type { Place, Placed } from '#src/domain/principle/talk-order.ts'
import {
  partnershipPrinciplesSchema,
  type PartnershipPrinciples,
} from '#src/domain/record/partnership-principles.ts'
import { savePlaced } from '#src/storage/principles.ts'
import type { Autosave } from '#src/ui/save/use-autosave.ts'
import { useTyped } from '#src/workspace/plan/use-typed.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface Placing extends Pick<Autosave<object>, 'state' | 'retry'> {
  /** As it stands on screen. */
  readonly placed: Placed
  readonly place: (id: string, place: Place | null) => void
  readonly note: (id: string, note: string) => void
}

export function usePlacing(stored: PartnershipPrinciples): Placing {
  const store = useStore()
  const { fields, change, ...rest } = useTyped<PartnershipPrinciples>({
    key: stored.id,
    stored,
    fits: (record) => partnershipPrinciplesSchema.safeParse(record).success,
    write: async (_, { placed }) => (await savePlaced(store, stored.id, placed)).ok,
  })
  const { placed } = fields
  const write = (id: string, patch: Partial<Placed[string]>) =>
    change({ placed: { ...placed, [id]: { ...(placed[id] ?? BLANK), ...patch } } })
  return {
    ...rest,
    placed,
    place: (id, place) => write(id, { place }),
    note: (id, note) => write(id, { note }),
  }
}

const BLANK = { place: null, note: '' }
