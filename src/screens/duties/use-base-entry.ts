import type { EvidenceBase } from '#src/domain/record/evidence-base.ts'
import { NAME_MAX, TEXT_MAX } from '#src/domain/record/fields.ts'
import { idOf } from '#src/domain/record/ids.ts'
import { saveEvidenceBase } from '#src/storage/evidence-base.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTyped, type Typed } from '#src/workspace/plan/use-typed.ts'

export type BaseEntry = EvidenceBase['entry']

const BLANK: BaseEntry = { state: null, date: null, owner: '', where: '', notCounted: '' }

export function useBaseEntry(
  organisationId: string,
  source: string,
  stored: BaseEntry = BLANK,
): Typed<BaseEntry> {
  const store = useStore()
  return useTyped({
    key: `evidence base ${idOf(organisationId, source)}`,
    stored,
    fits: ({ owner, where, notCounted }) =>
      owner.length <= NAME_MAX && where.length <= TEXT_MAX && notCounted.length <= TEXT_MAX,
    write: async (_patch, entry) =>
      (await saveEvidenceBase(store, organisationId, source, entry)).ok,
  })
}
