import { expect, it } from 'vitest'
import type { Evidence } from '#src/domain/record/evidence.ts'
import { createRecord } from '#src/domain/record/write.ts'
import { findEvidence } from '#src/workspace/evidence/find-evidence.ts'
import { anItem } from '#tests/support/records.ts'

const evidence = [
  ['a', 'Survey of the café workers', '2024-01-01'],
  ['b', 'Staff survey', '2026-01-01'],
  ['c', 'Audit of complaints', '2025-01-01'],
].map(([id = '', what = '', date = '']) =>
  createRecord<Evidence>(
    id,
    { organisationId: 'o', item: anItem({ what, date, where: 'Drive' }), questionMeanings: [] },
    1,
  ),
)

it.each([
  ['', ['b', 'c', 'a']],
  ['SURVEY', ['b', 'a']],
  ['cafe surv', ['a']],
  ['  drive complaints ', ['c']],
  ['nothing', []],
])('finds the evidence with the words "%s", newest first', (wanted, ids) => {
  expect(findEvidence(evidence, wanted).map(({ id }) => id)).toEqual(ids)
})
