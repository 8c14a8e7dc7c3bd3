import { describe, expect, it } from 'vitest'
import type { HowSure } from '#src/domain/answer/answer.ts'
import type { Response } from '#src/domain/record/response.ts'
import { createRecord } from '#src/domain/record/write.ts'
import { groupHowSure } from '#src/domain/workshop/group-sureness.ts'
import { ROUND_ID } from '#tests/support/records.ts'

function aGroup(said: readonly (HowSure | null)[]): readonly Response[] {
  return said.map((howSure, index) =>
    createRecord<Response>(
      `r${index}`,
      {
        roundId: ROUND_ID,
        role: null,
        answers: { staff: { choice: 3, howSure, note: '' } },
      } as never,
      1,
    ),
  )
}

const times = (count: number, said: HowSure | null) => Array.from({ length: count }, () => said)

describe('how sure a group is', () => {
  it.each<[string, (HowSure | null)[], HowSure | null]>([
    ['ten who are very sure', times(10, 3), 3],
    ['nine who are very sure', times(9, 3), null],
    ['nine who say it, of twenty', [...times(9, 3), ...times(11, null)], null],
    ['more than half very sure', [...times(6, 3), ...times(5, 1)], 3],
    ['half and half', [...times(5, 3), ...times(5, 1)], 2],
    ['more than half not very sure', [...times(6, 1), ...times(4, 2)], 1],
  ])('of %s', (_, said, howSure) => {
    expect(groupHowSure(aGroup(said), 'staff')).toBe(howSure)
  })

  it('is not known of a question without an answer', () => {
    expect(groupHowSure(aGroup(times(12, 3)), 'money')).toBeNull()
  })
})
