import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { answersOfRound, choicesOf } from '#src/domain/round/round-answers.ts'
import { answersOfAgreed } from '#src/domain/round/question-answer.ts'
import { listMissing } from '#src/domain/stage/answers.ts'
import { mayAnswer } from '#src/domain/round/life.ts'
import { listDeleted } from '#src/storage/deleted.ts'
import { listJoinedRounds } from '#src/storage/joined-rounds.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { readRound, type RoundRecords } from '#src/storage/round-records.ts'
import { listRounds } from '#src/storage/round-list.ts'
import type { Store } from '#src/storage/handle.ts'
import { useQuestionSets, type QuestionSets } from '#src/workspace/question-sets.ts'
import { useLive } from '#src/workspace/use-live.ts'
import { toJoinedEntry, type JoinedEntry } from './joined-entry.ts'

/** What is to be done next with a round. */
export type NextStep =
  | {
      readonly kind: 'question'
      readonly number: number
      readonly answered: number
      readonly total: number
    }
  | { readonly kind: 'check'; readonly total: number }
  | { readonly kind: 'close' }
  /** Where each answers first: how many have handed in, then on how many questions there is an answer. */
  | { readonly kind: 'gather'; readonly handedIn: number; readonly expected: number | null }
  | { readonly kind: 'talk'; readonly answered: number; readonly total: number }
  | { readonly kind: 'result' }
  /** Answered with questions that this app does not have. */
  | { readonly kind: 'unknownQuestions' }

export interface RoundEntry {
  readonly round: Round
  readonly unit: Unit | null
  readonly next: NextStep
}

export interface OrganisationEntry {
  readonly organisation: Organisation
  /** Newest first. */
  readonly rounds: readonly RoundEntry[]
}

export interface Home {
  /** Those with rounds. */
  readonly entries: readonly OrganisationEntry[]
  /** Rounds whose own record is on another device; the latest day first. */
  readonly joined: readonly JoinedEntry[]
  /** Something was deleted and can be brought back. */
  readonly hasDeleted: boolean
}

/** undefined while storage is being read. */
export function useHome(): Home | undefined {
  const sets = useQuestionSets()
  return useLive((store) => readHome(store, sets), [sets])
}

async function readHome(store: Store, sets: QuestionSets): Promise<Home> {
  const [organisations, rounds, joined, deleted] = await Promise.all([
    listOrganisations(store),
    listRounds(store),
    listJoinedRounds(store),
    listDeleted(store),
  ])
  const entries = await Promise.all(rounds.map((round) => readEntry(store, round, sets)))
  const byOrganisation = organisations.map((organisation) => ({
    organisation,
    rounds: entries
      .filter((entry) => entry !== undefined)
      .filter((entry) => entry.round.organisationId === organisation.id),
  }))
  return {
    entries: byOrganisation.filter((entry) => entry.rounds.length > 0),
    joined: joined.map((round) => toJoinedEntry(round, sets)),
    hasDeleted: deleted.length > 0,
  }
}

async function readEntry(
  store: Store,
  round: Round,
  sets: QuestionSets,
): Promise<RoundEntry | undefined> {
  const records = await readRound(store, round.id)
  if (records === undefined) return undefined
  const set = sets.setFor(round.questionsVersion)
  if (set === undefined) return { round, unit: records.unit, next: { kind: 'unknownQuestions' } }
  const questionIds = set.questions.map((question) => question.id)
  const choices = choicesOf(answersOfRound(round, records))
  const next =
    round.mode === 'eachFirst'
      ? nextInWorkshop(records, questionIds)
      : nextStep(round, questionIds, choices)
  return { round, unit: records.unit, next }
}

function nextInWorkshop(
  { round, handedIn, agreed }: RoundRecords,
  questionIds: readonly string[],
): NextStep {
  if (round.status === 'closed') return { kind: 'result' }
  const said = choicesOf(answersOfAgreed(agreed))
  const total = questionIds.length
  const settled = total - listMissing(questionIds, said).length
  if (round.status === 'collecting' && settled === 0) {
    return { kind: 'gather', handedIn, expected: round.expected }
  }
  return { kind: 'talk', answered: settled, total }
}

function nextStep(
  round: Round,
  questionIds: readonly string[],
  choices: Readonly<Record<string, unknown>>,
): NextStep {
  if (round.status === 'closed') return { kind: 'result' }
  if (!mayAnswer(round).ok) return { kind: 'close' }
  const total = questionIds.length
  const open = questionIds.filter((id) => choices[id] === undefined)
  const first = open[0]
  if (first === undefined) return { kind: 'check', total }
  const number = questionIds.indexOf(first) + 1
  return { kind: 'question', number, answered: total - open.length, total }
}
