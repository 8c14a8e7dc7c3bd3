import { useMemo } from 'react'
import type { Closure } from '#src/domain/record/closure.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Reveal } from '#src/domain/record/reveal.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import {
  answersOfAgreed,
  answersOfDrafts,
  type AnswerByQuestion,
} from '#src/domain/round/question-answer.ts'
import { answersOfRound, choicesOf, latestClosure } from '#src/domain/round/round-answers.ts'
import { evidenceOfRound, type QuestionEvidence } from '#src/domain/round/round-evidence.ts'
import type { Answers } from '#src/domain/stage/answers.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { readJoined } from '#src/storage/joined-rounds.ts'
import { readRound, type RoundRecords } from '#src/storage/round-records.ts'
import { factsOfInvitation, toInvitedRound, type InvitedRound } from './invited/invited-round.ts'
import { useQuestionSets } from './question-sets.ts'
import { useLive } from './use-live.ts'

/** One round as every screen sees it. */
export interface RoundView {
  readonly round: Round
  readonly organisation: Organisation
  readonly unit: Unit | null
  readonly set: QuestionSet
  readonly questionIds: readonly string[]
  readonly answers: AnswerByQuestion
  readonly choices: Answers
  readonly evidence: Readonly<Record<string, QuestionEvidence>>
  /** What the person at this device is answering; where each answers first, not yet the round's. */
  readonly drafts: AnswerByQuestion
  /** What the group recorded; where each answers first, the round's answers hold more than this. */
  readonly agreed: AnswerByQuestion
  /** How many have handed in, and how many took it back. */
  readonly handedIn: number
  readonly withdrawn: number
  /** Whether this device reveals and closes, or gathers for one that does. */
  readonly lead: boolean
  readonly reveals: readonly Reveal[]
  /** What the round said when it was last closed, if it ever was. */
  readonly closure: Closure | undefined
}

export type RoundState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'missing' }
  /** Answered with questions that this app does not have, as a newer one may. */
  | {
      readonly kind: 'unknownQuestions'
      readonly records: Pick<RoundRecords, 'round' | 'organisation' | 'unit'>
    }
  | { readonly kind: 'open'; readonly view: RoundView }
  /** Joined by an invitation: the round's own record is on another device. */
  | { readonly kind: 'invited'; readonly invited: InvitedRound }

export function useRound(roundId: string): RoundState {
  const sets = useQuestionSets()
  const found = useLive(
    async (store) =>
      (await readRound(store, roundId)) ?? (await readJoined(store, roundId)) ?? null,
    [roundId],
  )
  return useMemo(() => {
    if (found === undefined) return { kind: 'opening' }
    if (found === null) return { kind: 'missing' }
    const { questionsVersion } = 'round' in found ? found.round : found.invitation
    const set = sets.setFor(questionsVersion)
    if (set === undefined) {
      const records = 'round' in found ? found : factsOfInvitation(found.invitation)
      return { kind: 'unknownQuestions', records }
    }
    if ('round' in found) return { kind: 'open', view: toView(found, set) }
    return { kind: 'invited', invited: toInvitedRound(found, set) }
  }, [found, sets])
}

function toView(records: RoundRecords, set: QuestionSet): RoundView {
  const { round, organisation, unit } = records
  const answers = answersOfRound(round, records)
  return {
    round,
    organisation,
    unit,
    set,
    questionIds: set.questions.map((question) => question.id),
    answers,
    choices: choicesOf(answers),
    evidence: evidenceOfRound(round, set.questions, records),
    drafts: answersOfDrafts(records.drafts),
    agreed: answersOfAgreed(records.agreed),
    handedIn: records.handedIn,
    withdrawn: records.withdrawn,
    lead: records.lead,
    reveals: records.reveals,
    closure: latestClosure(records.closures),
  }
}
