import { describe, expect, it } from 'vitest'
import { responseContent, type Response } from '#src/domain/record/response.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'

const [response] = oneOfEach().response as readonly [Response]

describe('a sealed response', () => {
  it('is told from another by what it says, not by how it is written', () => {
    const answers = {
      staff: { note: '', howSure: null, choice: 2 },
      listening: { choice: 1, howSure: null, note: '' },
    } as const
    const { staff, listening } = answers
    const other = {
      listening: { note: '', howSure: null, choice: 1 },
      staff: { choice: 2, howSure: null, note: '' },
    } as const
    expect(responseContent({ ...response, answers: { staff, listening } })).toBe(
      responseContent({ ...response, answers: other }),
    )
    expect(responseContent({ ...response, answers: { staff } })).not.toBe(
      responseContent({ ...response, answers: { staff: { ...staff, choice: 3 } } }),
    )
  })

  it('has no field for a time, an order or a device', () => {
    expect(Object.keys(response).toSorted()).toEqual(
      ['answers', 'counters', 'deleted', 'id', 'role', 'roundId'].toSorted(),
    )
  })
})
