import type { DutyState } from '#src/domain/record/duty-state.ts'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { idOf } from '#src/domain/record/ids.ts'
import type { Nation } from '#src/domain/record/organisation.ts'
import { saveDutyState } from '#src/storage/duties.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTyped, type Typed } from '#src/workspace/plan/use-typed.ts'

export interface DutyWork {
  readonly mark: Typed<DutyState['state']>
  readonly links: Typed<Pick<DutyState, 'evidenceIds'>>
}

const NO_STATE: DutyState['state'] = { met: null, date: null, note: '' }

/** Where a body stands with one item; every change is saved at once. */
export function useDuty(
  organisationId: string,
  nation: Nation,
  dutyItem: string,
  stored: DutyState | undefined,
): DutyWork {
  const store = useStore()
  const item = { organisationId, nation, dutyItem }
  const key = idOf(organisationId, nation, dutyItem)
  const mark = useTyped({
    key: `duty mark ${key}`,
    stored: stored?.state ?? NO_STATE,
    fits: ({ note }) => note.length <= TEXT_MAX,
    write: async (_patch, state) => (await saveDutyState(store, item, { state })).ok,
  })
  const links = useTyped<Pick<DutyState, 'evidenceIds'>>({
    key: `duty links ${key}`,
    stored: { evidenceIds: stored?.evidenceIds ?? [] },
    fits: () => true,
    write: async (_patch, evidence) => (await saveDutyState(store, item, evidence)).ok,
  })
  return { mark, links }
}
