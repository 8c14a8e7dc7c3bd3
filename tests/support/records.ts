import type { Closure, ClosureContent, FrozenQuestion } from '#src/domain/record/closure.ts'
import type { DraftAnswer } from '#src/domain/record/draft-answer.ts'
import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import { idOf } from '#src/domain/record/ids.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Round } from '#src/domain/record/round.ts'
import { createRecord } from '#src/domain/record/write.ts'
import type { Choice } from '#src/domain/answer/answer.ts'

export const NOW = '2026-11-22T10:00:00.000Z'
export const ORGANISATION_ID = '0a9d2f4e-6c1b-4d55-8f5e-1c2b3a4d5e6f'
export const UNIT_ID = '1b8c3e5f-7d2a-4e66-9a6f-2d3c4b5e6f70'
export const ROUND_ID = '2c7b4d60-8e3f-4f77-8b70-3e4d5c6f7081'
export const EVIDENCE_ID = '3d6a5c71-9f40-4a88-9c81-4f5e6d708192'
export const OUTCOME_ID = '4e59a6b2-a051-4b99-8d92-506f7e8192a3'

export const QUESTIONS = [
  'why-it-matters',
  'clear-picture',
  'listening',
  'staff',
  'partners',
  'skills',
  'money',
  'knowing',
].map((id) => ({ id, meaning: `${id}.1` }))

export const QUESTION_IDS = QUESTIONS.map(({ id }) => id)

export const QUESTIONS_VERSION = { setId: 'race-equality', major: 1, minor: 0 }

export const ORGANISATION = {
  name: 'Northwick Council',
  sector: 'council',
  nation: 'england',
  communitiesPhrase: '',
  headcount: null,
} as const

export function aRound(patch: Partial<Round> = {}): Round {
  const { id = ROUND_ID, ...fields } = patch
  return { ...createRecord<Round>(id, ROUND, 1), ...fields }
}

export function aDraft(
  questionId: string,
  choice: Choice | null,
  rest: Partial<DraftAnswer['answer']> = {},
): DraftAnswer {
  const answer = { choice, howSure: null, note: '', ...rest }
  const fields = { roundId: ROUND_ID, questionId, answer }
  return createRecord<DraftAnswer>(idOf(ROUND_ID, questionId), fields, 2)
}

export function anItem(patch: Partial<EvidenceItem> = {}): EvidenceItem {
  return {
    kind: 'result',
    what: 'Complaints are answered as fast for every group',
    date: '2026-03-01',
    where: 'Scrutiny papers, March',
    owner: 'Customer services',
    secondCheck: '',
    ...patch,
  }
}

export function aFrozenQuestion(
  questionId: string,
  choice: Choice,
  patch: Partial<FrozenQuestion> = {},
): FrozenQuestion {
  return {
    questionId,
    meaning: `${questionId}.1`,
    choice,
    howSure: null,
    note: '',
    reason: '',
    dissent: '',
    wouldChange: '',
    notDiscussed: false,
    evidence: { state: 'none', items: [] },
    counts: null,
    looseNotes: [],
    ...patch,
  }
}

export function aClosureContent(
  choices: Readonly<Record<string, Choice>>,
  patch: Partial<ClosureContent> = {},
): ClosureContent {
  return {
    mode: 'alone',
    roundDate: '2026-11-22',
    questionsVersion: QUESTIONS_VERSION,
    methodVersion: 'gate-1',
    questions: Object.entries(choices).map(([id, choice]) => aFrozenQuestion(id, choice)),
    claimed: { stage: 3, range: { lowest: 3, highest: 3 }, dontKnow: [] },
    backed: { stage: 2, range: { lowest: 2, highest: 2 }, dontKnow: [] },
    evidenceChecked: 8,
    provisional: false,
    turnout: { expected: null, handedIn: 1, returning: null, newcomers: null },
    individualPlacements: null,
    roleSplits: [],
    ...patch,
  }
}

export function aClosure(patch: Partial<Closure> = {}): Closure {
  const { id = 'closure-1', ...fields } = patch
  return { ...createRecord<Closure>(id, CLOSURE, 9), ...fields }
}

export function allAnswered(choice: Choice): Record<string, Choice> {
  return Object.fromEntries(QUESTION_IDS.map((id) => [id, choice]))
}

const ROUND: FieldsOf<Round> = {
  organisationId: ORGANISATION_ID,
  unitId: null,
  name: 'Autumn 2026',
  date: '2026-11-22',
  mode: 'alone',
  status: 'draft',
  reopenings: [],
  questionsVersion: QUESTIONS_VERSION,
  methodVersion: 'gate-1',
  expected: null,
  roles: [],
  endTime: null,
  retention: { days: 0, pausedAt: null },
  stageNamesShown: false,
  practice: false,
  followsRoundId: null,
  createdAt: NOW,
}

const CLOSURE: FieldsOf<Closure> = {
  roundId: ROUND_ID,
  organisationId: ORGANISATION_ID,
  revision: 1,
  closedAt: NOW,
  content: aClosureContent(allAnswered(3)),
}
