import type { Action } from '#src/domain/record/action.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'

/** What is said of an action; to whom it belongs never changes. */
export type ActionDetails = Omit<FieldsOf<Action>, 'organisationId'>

/** A workshop decides nothing: whatever is written down begins as proposed and not started. */
export const BLANK_ACTION: ActionDetails = {
  roundId: null,
  questionMeaning: null,
  outcomeId: null,
  fromStage: null,
  libraryItem: null,
  what: '',
  owner: '',
  partner: '',
  money: { cost: '', source: '' },
  measure: { what: '', startingFigure: '' },
  due: null,
  review: null,
  remindDaysBefore: [],
  obstacle: { what: '', wayRound: '' },
  standing: { state: 'proposed', body: '', date: null },
  progress: { state: 'notStarted', reason: '', date: null },
  madeDifference: { answer: null, how: '', date: null },
  notes: [],
  evidenceIds: [],
}
