import { dutyStateOf } from '#src/domain/duty/dates-to-come.ts'
import type { DutyState } from '#src/domain/record/duty-state.ts'
import type { DutiesView } from './use-duties.ts'

/** What was said of an item for the nation that the organisation is in now. */
export function stateOf(
  { organisation, states }: Pick<DutiesView, 'organisation' | 'states'>,
  itemId: string,
): DutyState | undefined {
  return dutyStateOf(states, organisation.nation, itemId)
}
