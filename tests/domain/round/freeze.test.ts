import { describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { readRecord } from '#src/domain/record/kinds.ts'
import { freezeRound, type ToFreeze } from '#src/domain/round/freeze.ts'
import { BLANK_ANSWER } from '#src/domain/round/question-answer.ts'
import { evidenceOfRound } from '#src/domain/round/round-evidence.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { aClosure, allAnswered, aRound, QUESTIONS } from '#tests/support/records.ts'

const examples = oneOfEach()

function toFreeze(choices: Readonly<Record<string, Choice>>): ToFreeze {
  const round = aRound({ status: 'agreeing' })
  const checks = QUESTIONS.flatMap(({ id }) =>
    examples.evidenceCheck.map((check) => ({ ...check, questionId: id })),
  )
  return {
    round,
    questions: QUESTIONS,
    answers: Object.fromEntries(
      Object.entries(choices).map(([id, choice]) => [id, { ...BLANK_ANSWER, choice, note: id }]),
    ),
    evidence: evidenceOfRound(round, QUESTIONS, {
      evidence: examples.evidence,
      links: examples.evidenceLink,
      checks,
    }),
    turnout: { expected: null, handedIn: 1, returning: null, newcomers: null },
  }
}

const frozen = (parts: ToFreeze) => {
  const freeze = freezeRound(parts)
  if (!freeze.ok) throw new Error('not frozen')
  return freeze.content
}

describe('freezing a round', () => {
  it('keeps what is said, what can be shown and how it was worked out', () => {
    const content = frozen(toFreeze(allAnswered(3)))
    expect(content).toMatchObject({
      claimed: { stage: 3, range: { lowest: 3, highest: 3 }, dontKnow: [] },
      backed: { stage: 2 },
      evidenceChecked: 8,
      methodVersion: 'gate-1',
      roundDate: '2026-11-22',
    })
    expect(content.questions.map(({ questionId }) => questionId)).toEqual(
      QUESTIONS.map(({ id }) => id),
    )
    expect(content.questions[2]).toMatchObject({
      meaning: 'listening.1',
      note: 'listening',
      evidence: { state: 'result', items: [{ fresh: true, where: 'Scrutiny papers, March' }] },
    })
  })

  it('passes the schema of a closure unchanged', () => {
    const closure = aClosure({ content: frozen(toFreeze(allAnswered('dontKnow'))) })
    expect(readRecord('closure', closure)).toEqual({ ok: true, record: closure })
  })

  it('has no backed placement until every question is checked', () => {
    const parts = toFreeze(allAnswered(3))
    const { staff: _staff, ...evidence } = parts.evidence
    const content = frozen({ ...parts, evidence })
    expect(content).toMatchObject({ backed: null, evidenceChecked: 7 })
    expect(content.questions[3]?.evidence).toEqual({ state: 'notChecked', items: [] })
  })

  it('keeps the range where too much is not known for a stage', () => {
    const content = frozen(
      toFreeze({ ...allAnswered(3), staff: 'dontKnow', money: 'dontKnow', skills: 'dontKnow' }),
    )
    expect(content.claimed).toEqual({
      stage: null,
      range: { lowest: 2, highest: 3 },
      dontKnow: ['staff', 'skills', 'money'],
    })
  })

  it('refuses a round with a blank, and names it', () => {
    const { staff: _staff, ...choices } = allAnswered(3)
    expect(freezeRound(toFreeze(choices))).toEqual({
      ok: false,
      kind: 'blank',
      questionIds: ['staff'],
    })
  })
})
