import { describe, expect, it } from 'vitest'
import { CHOICES } from '#src/domain/answer/answer.ts'
import { NO_COUNTS, type ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import { mayShowCountsInRoom } from '#src/domain/disclosure/may-show.ts'
import { readPublicView } from '#src/domain/workshop/public-view.ts'
import { SPREAD_VIEW, TOPIC, VIEWS } from '#tests/support/public-views.ts'

describe('a view for the room', () => {
  it.each(VIEWS)('of the kind $kind is read as it was written', (view) => {
    expect(readPublicView(structuredClone(view))).toEqual(view)
  })

  it('is nothing when anything is in it that does not belong there', () => {
    for (const view of VIEWS) {
      expect(readPublicView({ ...view, names: ['Somebody'] })).toBeNull()
    }
    expect(readPublicView({ ...SPREAD_VIEW, topic: { ...TOPIC, note: 'Mine' } })).toBeNull()
    const shown = { ...SPREAD_VIEW.shown, answers: [1, 2] }
    expect(readPublicView({ ...SPREAD_VIEW, shown })).toBeNull()
  })

  it.each([null, undefined, 4, 'end', [], {}, { kind: 'other' }, { kind: 'gathering', of: 15 }])(
    'is nothing where it is %j',
    (value) => {
      expect(readPublicView(value)).toBeNull()
    },
  )

  it('holds no counts that the room may not see, whoever sent it', () => {
    for (const counts of countsOfUpTo(9)) {
      const view = { ...SPREAD_VIEW, shown: { kind: 'counts', counts } }
      expect(readPublicView(view) === null).toBe(!mayShowCountsInRoom(counts))
    }
    const four = { ...SPREAD_VIEW, shown: { kind: 'almostEveryone', replies: 4 } }
    expect(readPublicView(four)).toBeNull()
  })
})

/** All ways in which so many people or fewer can have answered. */
function countsOfUpTo(people: number): ChoiceCounts[] {
  return CHOICES.reduce<{ readonly counts: ChoiceCounts; readonly left: number }[]>(
    (ways, choice) =>
      ways.flatMap(({ counts, left }) =>
        Array.from({ length: left + 1 }, (_, count) => ({
          counts: { ...counts, [choice]: count },
          left: left - count,
        })),
      ),
    [{ counts: NO_COUNTS, left: people }],
  ).map(({ counts }) => counts)
}
