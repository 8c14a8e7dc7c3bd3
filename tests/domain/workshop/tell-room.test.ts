import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHOICES, type Choice } from '#src/domain/answer/answer.ts'
import { countChoices } from '#src/domain/disclosure/counts.ts'
import { mayShowCountsInRoom } from '#src/domain/disclosure/may-show.ts'
import { readPublicView, type PublicView } from '#src/domain/workshop/public-view.ts'
import { showRound } from '#src/domain/workshop/reveal-round.ts'
import { agreedView, gatheringView, inRoomOf, spreadView } from '#src/domain/workshop/tell-room.ts'
import { aRound, ORGANISATION } from '#tests/support/records.ts'
import { QUESTIONS, respondEach, revealOf } from './responses.ts'

const round = aRound({ name: 'Autumn', mode: 'eachFirst', expected: 15 })
const organisation = { ...ORGANISATION, communitiesPhrase: 'our communities' }

/** What the room sees of question a after one reveal, and `late` more people. */
function spreadOf(choices: readonly Choice[], late = 0): PublicView {
  const shown = showRound(QUESTIONS, respondEach(choices), undefined, 0)
  const reveals = choices.length < 5 ? [] : [revealOf(shown, choices.length)]
  return spreadView({ round, organisation, reveals, handedIn: choices.length + late }, 'a')
}

function setsOf(people: number): Choice[][] {
  if (people === 0) return [[]]
  return setsOf(people - 1).flatMap((rest) => CHOICES.map((choice) => [choice, ...rest]))
}

describe('the spread for the room', () => {
  it('holds only what was shown, in all sets of answers of five people', () => {
    const all = setsOf(5)
    expect(all).toHaveLength(6 ** 5)
    const told = new Set<string>()
    for (const choices of all) {
      const view = spreadOf(choices)
      const counts = countChoices(choices)
      const shown = view.kind === 'spread' ? view.shown : null
      if (mayShowCountsInRoom(counts)) expect(shown).toEqual({ kind: 'counts', counts })
      else told.add(JSON.stringify(view))
      expect(readPublicView(view)).toEqual(view)
    }
    // Where almost everyone chose the same, the room is told one and the same thing, whatever it was.
    expect(told.size).toBe(1)
    expect([...told][0]).toContain('{"kind":"almostEveryone","replies":5}')
  })

  it('never holds more than the counts that may be shown, in groups of any size', () => {
    const choices = fc.array(fc.constantFrom(...CHOICES), { maxLength: 40 })
    fc.assert(
      fc.property(choices, (said) => {
        const view = spreadOf(said)
        expect(readPublicView(view)).toEqual(view)
        if (view.kind !== 'spread' || said.length >= 5) return
        expect(view.shown).toEqual({ kind: 'nothing' })
      }),
    )
  })

  it('does not depend on who said what', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([1, 2, 2, 3, 4, 5, 'dontKnow'] as Choice[], { minLength: 7 }),
        (said) => {
          expect(spreadOf(said)).toEqual(spreadOf([1, 2, 2, 3, 4, 5, 'dontKnow']))
        },
      ),
    )
  })

  it('says how many came after it, and nothing of what they chose', () => {
    expect(spreadOf([1, 2, 3, 4, 5], 2)).toMatchObject({ handedInAfter: 2 })
    expect(spreadOf([1, 2, 3], 1)).toMatchObject({ handedInAfter: 0, shown: { kind: 'nothing' } })
    expect(spreadOf([1, 2, 3, 4, 5], -1)).toMatchObject({ handedInAfter: 0 })
  })

  it('is drawn as the same that the facilitator sees', () => {
    const view = spreadOf([1, 1, 1, 5, 5, 5, 5])
    if (view.kind !== 'spread') throw new Error('No spread')
    expect(inRoomOf(view.shown)).toMatchObject({ kind: 'counts', agreement: 'split' })
    expect(inRoomOf({ kind: 'almostEveryone', replies: 6 })).toEqual({
      kind: 'almostEveryone',
      replies: 6,
    })
    expect(inRoomOf({ kind: 'nothing' })).toEqual({ kind: 'nothing' })
  })
})

describe('all that the room is told', () => {
  /** What may be on a wall besides counts: who meets, and which question is talked about. */
  const ALLOWED = new Set(
    [
      'spread welcome gathering agreed counts nothing almostEveryone dontKnow a council'.split(' '),
      [round.name, round.date, ORGANISATION.name, 'our communities', 'Housing'],
      [round.questionsVersion.setId],
    ].flat(),
  )

  it('has no text but the names of the body and its words', () => {
    const choices = fc.array(fc.constantFrom(...CHOICES), { maxLength: 12 })
    fc.assert(
      fc.property(choices, fc.constantFrom(...CHOICES), (said, choice) => {
        const gathered = {
          round,
          organisation: { ...organisation, notes: 'Nobody may see this' },
          unit: { name: 'Housing' },
          questionIds: QUESTIONS,
          handedIn: said.length,
          reveals: [],
        }
        const views = [
          spreadOf(said),
          agreedView({ round, organisation }, 'a', choice),
          gatheringView(gathered),
        ]
        for (const text of views.flatMap(textsIn)) expect(ALLOWED).toContain(text)
      }),
    )
  })

  it('counts those who handed in, and never of how many', () => {
    const gathered = { round, organisation, unit: null, questionIds: QUESTIONS, reveals: [] }
    expect(gatheringView({ ...gathered, handedIn: 0 })).toEqual({
      kind: 'welcome',
      organisation: ORGANISATION.name,
      unit: null,
      round: 'Autumn',
      date: round.date,
      questions: QUESTIONS.length,
    })
    const one = gatheringView({ ...gathered, handedIn: 7 })
    expect(one).toEqual({ kind: 'gathering', handedIn: 7 })
    expect(JSON.stringify(one)).not.toContain('15')
  })

  it('knows that answers were shown, also when all of them were taken back', () => {
    const reveals = [revealOf(showRound(QUESTIONS, respondEach([1, 2, 3, 4, 5]), undefined, 0), 5)]
    const gathered = { round, organisation, unit: null, questionIds: QUESTIONS, reveals }
    for (const handedIn of [0, 8]) {
      const view = { kind: 'gathering', handedIn, isRevealed: true }
      expect(gatheringView({ ...gathered, handedIn })).toEqual(view)
      expect(readPublicView(view)).toEqual(view)
    }
  })
})

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
