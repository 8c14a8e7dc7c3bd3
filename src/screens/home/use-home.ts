import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { answersOfRound, choicesOf } from '#src/domain/round/round-answers.ts'
import { mayAnswer } from '#src/domain/round/life.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { readRound } from '#src/storage/round-records.ts'
import { listRounds } from '#src/storage/rounds.ts'
import type { Store } from '#src/storage/handle.ts'
import { useQuestionSets, type QuestionSets } from '#src/workspace/question-sets.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** What is to be done next with a round. */
export type NextStep =
  | { readonly kind: 'question'; readonly number: number; readonly answered: number }
  | { readonly kind: 'check' }
  | { readonly kind: 'result' }

export interface RoundEntry {
  readonly round: Round
  readonly unit: Unit | null
  readonly questions: number
  readonly next: NextStep
}

export interface OrganisationEntry {
  readonly organisation: Organisation
  /** Newest first. */
  readonly rounds: readonly RoundEntry[]
}

/** undefined while storage is being read. */
export function useHome(): readonly OrganisationEntry[] | undefined {
  const sets = useQuestionSets()
  return useLive((store) => listEntries(store, sets), [sets])
}

async function listEntries(
  store: Store,
  sets: QuestionSets,
): Promise<readonly OrganisationEntry[]> {
  const [organisations, rounds] = await Promise.all([listOrganisations(store), listRounds(store)])
  const entries = await Promise.all(rounds.map((round) => readEntry(store, round, sets)))
  return organisations.map((organisation) => ({
    organisation,
    rounds: entries
      .filter((entry) => entry !== undefined)
      .filter((entry) => entry.round.organisationId === organisation.id),
  }))
}

async function readEntry(
  store: Store,
  round: Round,
  sets: QuestionSets,
): Promise<RoundEntry | undefined> {
  const records = await readRound(store, round.id)
  const set = sets.setFor(round.questionsVersion)
  if (records === undefined || set === undefined) return undefined
  const questionIds = set.questions.map((question) => question.id)
  const choices = choicesOf(answersOfRound(round, records))
  return {
    round,
    unit: records.unit,
    questions: questionIds.length,
    next: mayAnswer(round).ok ? nextQuestion(questionIds, choices) : { kind: 'result' },
  }
}

function nextQuestion(
  questionIds: readonly string[],
  choices: Readonly<Record<string, unknown>>,
): NextStep {
  const open = questionIds.filter((id) => choices[id] === undefined)
  const first = open[0]
  if (first === undefined) return { kind: 'check' }
  return {
    kind: 'question',
    number: questionIds.indexOf(first) + 1,
    answered: questionIds.length - open.length,
  }
}
