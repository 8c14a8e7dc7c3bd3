import { BLANK_ACTION } from '#src/domain/plan/new-action.ts'
import type { Action } from '#src/domain/record/action.ts'
import { createRecord } from '#src/domain/record/write.ts'
import { ORGANISATION_ID } from './records.ts'

export function anAction(patch: Partial<Action> = {}): Action {
  const { id = 'action-1', ...fields } = patch
  const blank = { ...BLANK_ACTION, organisationId: ORGANISATION_ID, what: 'Ask every ward' }
  return { ...createRecord<Action>(id, blank, 1), ...fields }
}

export function progressOf(
  state: Action['progress']['state'],
  date: string | null = null,
): Action['progress'] {
  return { state, reason: '', date }
}
