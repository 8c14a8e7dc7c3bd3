import { describe, expect, it } from 'vitest'
import type { Stage } from '#src/domain/answer/answer.ts'
import { stageChange } from '#src/domain/progress/stage-change.ts'
import { aRound } from './rounds.ts'

describe('the change of the stage', () => {
  it.each<[Stage | null, Stage | null, unknown]>([
    [2, 3, { kind: 'movedOn', from: 2, to: 3 }],
    [3, 2, { kind: 'movedBack', from: 3, to: 2 }],
    [3, 3, { kind: 'same', from: 3, to: 3 }],
    [null, 1, { kind: 'nowPlaced', to: 1 }],
    [4, null, { kind: 'noLongerPlaced', from: 4 }],
    [null, null, { kind: 'stillNotPlaced' }],
  ])('from %j to %j', (from, to, change) => {
    expect(stageChange(aRound({ claimed: from }), aRound({ claimed: to }))).toEqual(change)
  })

  it('is told in spite of another mode or wording', () => {
    const questionsVersion = { setId: 'race-equality', major: 1, minor: 3 }
    const after = aRound({ mode: 'alone', questionsVersion, claimed: 4 })
    expect(stageChange(aRound(), after)).toMatchObject({ kind: 'movedOn' })
  })

  it.each([
    ['other questions', { questionsVersion: { setId: 'race-equality', major: 2, minor: 0 } }],
    ['another rule', { methodVersion: 'gate-2' }],
    ['another unit', { unitId: 'libraries' }],
  ])('is not told across %s', (_, fields) => {
    expect(stageChange(aRound(), aRound(fields))).toEqual({ kind: 'notComparable' })
  })
})
