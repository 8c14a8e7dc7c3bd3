import { describe, expect, it } from 'vitest'
import { SHARED_KINDS } from '#src/domain/merge/shared.ts'
import { itemsOf } from '#src/domain/record/items.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'

/** Of one write, whoever else writes: a choice, a form that is filled in at once, or what is frozen. */
const ONE_VALUE = [
  'action.remindDaysBefore',
  'invitation.roles',
  'round.roles',
  // A body approves a text as it stands: what another device wrote in it is not of that text.
  'summaryDraft.edits',
  'summaryDraft.leftOut',
]

describe('the lists in records', () => {
  it('are each merged by their items, or one value for a reason', () => {
    const lists = SHARED_KINDS.flatMap((kind) =>
      Object.entries(oneOfEach()[kind][0] ?? {}).flatMap(([field, value]) =>
        Array.isArray(value) && itemsOf(field, value) === undefined ? [`${kind}.${field}`] : [],
      ),
    )
    expect(lists.toSorted()).toEqual(ONE_VALUE)
  })
})
