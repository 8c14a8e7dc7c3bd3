import { describe, expect, it } from 'vitest'
import { example } from '#src/questions/example.ts'
import { libraryOf } from '#src/questions/library.ts'
import { currentSet } from '#src/questions/sets.ts'
import { textsOf } from '#tests/support/locales.ts'

const questionIds = currentSet.questions.map(({ id }) => id)
const roundIds = example.rounds.map(({ id }) => id)
const outcomeIds = example.outcomes.map(({ id }) => id as string)
const texts = textsOf('en', 'example')

describe('the example', () => {
  it('answers every question of the set in each of its three rounds', () => {
    expect(roundIds).toHaveLength(3)
    for (const { answers } of example.rounds) expect(Object.keys(answers)).toEqual(questionIds)
  })

  it('tells its rounds in their order, each closed before the next', () => {
    const ends = example.rounds.flatMap(({ daysAgo, closedAfterDays, reopened }) => [
      daysAgo,
      daysAgo - Math.max(closedAfterDays, reopened?.afterDays ?? 0),
    ])
    expect(ends).toEqual(ends.toSorted((one, other) => other - one))
    expect(ends.at(-1)).toBeGreaterThan(7)
  })

  it('names only rounds and questions that are there', () => {
    const named = example.evidence.flatMap(({ supports }) => supports)
    for (const { round, question } of named) {
      expect(roundIds).toContain(round)
      expect(questionIds).toContain(question)
    }
    for (const { round, question, outcome } of example.actions) {
      expect(roundIds).toContain(round)
      expect(questionIds).toContain(question)
      if (outcome !== null) expect(outcomeIds).toContain(outcome)
    }
    for (const { question, outcome } of example.priorities) {
      expect(questionIds).toContain(question)
      if (outcome !== null) expect(outcomeIds).toContain(outcome)
    }
    for (const round of example.rounds) {
      for (const question of round.lookedFoundNone) expect(questionIds).toContain(question)
      if (round.reopened) expect(questionIds).toContain(round.reopened.question)
    }
  })

  it('lists no evidence from after its round', () => {
    for (const { daysAgo, supports } of example.evidence) {
      for (const support of supports) {
        const round = example.rounds.find(({ id }) => id === support.round)
        // A round begins up to six days before its number of days, on a Tuesday.
        expect(daysAgo).toBeGreaterThan((round?.daysAgo ?? Number.POSITIVE_INFINITY) + 6)
      }
    }
  })

  it('is uneven: something goes back, something is not known, something is found out', () => {
    const steps = example.rounds
      .slice(1)
      .flatMap((round, index) =>
        questionIds.map((id) => [
          example.rounds[index]?.answers[id]?.choice,
          round.answers[id]?.choice,
        ]),
      )
    expect(steps.some(([from, to]) => from === 4 && to === 3)).toBe(true)
    expect(steps.some(([, to]) => to === 'dontKnow')).toBe(true)
    expect(steps.some(([from, to]) => from === 'dontKnow' && to !== 'dontKnow')).toBe(true)
    expect(steps.some(([from, to]) => from === to)).toBe(true)
  })

  it('reads the measures of three to five outcomes over time, one of them for the worse', () => {
    expect(example.outcomes.length).toBeGreaterThanOrEqual(3)
    expect(example.outcomes.length).toBeLessThanOrEqual(5)
    for (const { start, readings } of example.outcomes) {
      const ago = [start, ...readings].map(({ daysAgo }) => daysAgo)
      expect(ago).toEqual(ago.toSorted((one, other) => other - one))
    }
    const worse = example.outcomes.filter(({ start, readings, lowerIsBetter }) => {
      const change = (readings.at(-1)?.value ?? start.value) - start.value
      return lowerIsBetter ? change > 0 : change < 0
    })
    expect(worse).toHaveLength(1)
  })

  it('places each principle by its name in the library, on two days, one of them left open', () => {
    const ids = libraryOf([]).flatMap(({ words }) =>
      words.in === 'library' && words.group === 'partnership-principles' ? [words.id] : [],
    )
    expect(ids).toHaveLength(16)
    const [before, after] = example.partnership
    expect(Object.keys(before?.places ?? {})).toEqual(ids)
    const open = ids.filter((id) => after?.places[id] === undefined)
    expect(open).toHaveLength(1)
    for (const { places, noted } of example.partnership) {
      for (const id of Object.keys(places)) expect(ids).toContain(id)
      for (const id of noted) expect(Object.keys(places)).toContain(id)
    }
  })

  it('has words for all that it tells, and for nothing else', () => {
    const wanted = [
      'organisation',
      ...example.rounds.flatMap(({ id, answers, reopened }) => [
        `rounds.${id}.name`,
        ...(reopened ? [`rounds.${id}.reopening`] : []),
        ...Object.entries(answers).flatMap(([question, { said }]) =>
          said.map((part) => `rounds.${id}.answers.${question}.${part}`),
        ),
      ]),
      ...example.evidence.flatMap(({ id, secondCheck }) =>
        ['what', 'where', 'owner', ...(secondCheck ? ['secondCheck'] : [])].map(
          (part) => `evidence.${id}.${part}`,
        ),
      ),
      ...example.actions.flatMap(({ id, standing, state, madeDifference }) =>
        [
          'what',
          'owner',
          ...(standing === 'approved' ? ['body'] : []),
          ...(state === 'dropped' ? ['reason'] : []),
          ...(madeDifference === null ? [] : ['how']),
        ].map((part) => `actions.${id}.${part}`),
      ),
      ...example.outcomes.flatMap(({ id, readings }) =>
        [
          'measure',
          'unit',
          'people',
          'plan',
          ...readings.filter(({ noted }) => noted).map((reading) => `notes.${reading.id}`),
        ].map((part) => `outcomes.${id}.${part}`),
      ),
      ...example.priorities.flatMap(({ id, someoneIsOnIt, decided }) =>
        ['issue', ...(someoneIsOnIt === true ? ['who'] : []), ...(decided ? ['reason'] : [])].map(
          (part) => `priorities.${id}.${part}`,
        ),
      ),
      'partnership.name',
      ...example.partnership.flatMap(({ id, noted }) =>
        noted.map((principle) => `partnership.notes.${id}.${principle}`),
      ),
    ]
    expect([...texts.keys()].toSorted()).toEqual(wanted.toSorted())
  })

  it('says that it is an example wherever its name stands', () => {
    expect(texts.get('organisation')).toMatch(/example/i)
  })
})
