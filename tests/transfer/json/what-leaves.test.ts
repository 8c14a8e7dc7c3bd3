import { expect, it } from 'vitest'
import { whatLeaves } from '#src/transfer/json/what-leaves.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { aDraft, aRound } from '#tests/support/records.ts'

it.each([
  ['alone', 1],
  ['together', 0],
  ['eachFirst', 0],
] as const)('of a round done %s, %s draft leaves', (mode, count) => {
  const everything = {
    ...oneOfEach(),
    round: [aRound({ mode })],
    draftAnswer: [aDraft('staff', 3)],
  }
  expect(whatLeaves(everything).draftAnswer).toHaveLength(count)
})
