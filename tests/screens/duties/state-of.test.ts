import { expect, it } from 'vitest'
import type { DutyState } from '#src/domain/record/duty-state.ts'
import { idOf } from '#src/domain/record/ids.ts'
import { NATIONS, type Nation, type Organisation } from '#src/domain/record/organisation.ts'
import { createRecord } from '#src/domain/record/write.ts'
import { stateOf } from '#src/screens/duties/state-of.ts'
import { ORGANISATION, ORGANISATION_ID } from '#tests/support/records.ts'

const dutyItem = 'staff-in-post'
const states = NATIONS.map((nation) =>
  createRecord<DutyState>(
    idOf(ORGANISATION_ID, nation, dutyItem),
    {
      organisationId: ORGANISATION_ID,
      nation,
      dutyItem,
      state: { met: 'met', date: null, note: nation },
      evidenceIds: [],
    },
    1,
  ),
)
const inNation = (nation: Nation) =>
  createRecord<Organisation>(ORGANISATION_ID, { ...ORGANISATION, nation }, 1)

it.each(NATIONS)('shows what was said of an item for %s, and of no other nation', (nation) => {
  const view = { organisation: inNation(nation), states }
  expect(stateOf(view, dutyItem)?.state.note).toBe(nation)
  expect(stateOf(view, 'staff-leavers')).toBe(undefined)
})
