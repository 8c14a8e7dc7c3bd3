import { useMemo } from 'react'
import type { Round } from '#src/domain/record/round.ts'
import {
  listPieces,
  type EvidencePiece,
  type EvidenceShelf,
} from '#src/domain/round/evidence-list.ts'
import { mayLinkEvidence } from '#src/domain/round/life.ts'
import { today } from '#src/platform/clock.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { readEvidenceShelf } from '#src/storage/evidence-list.ts'
import { isLead } from '#src/storage/lead.ts'
import { useLive } from '#src/workspace/use-live.ts'
import { useQuestionSets, type QuestionSets } from '#src/workspace/question-sets.ts'

export interface OpenRound {
  readonly id: string
  readonly name: string
  readonly meanings: readonly string[]
}

export interface EvidenceOfAll {
  readonly pieces: readonly EvidencePiece[]
  /** Newest first. */
  readonly rounds: readonly Round[]
  /** Those that evidence can be put into on this device. */
  readonly openRounds: readonly OpenRound[]
  /** The meanings of the questions of today, in the order in which they are asked. */
  readonly questionOrder: readonly string[]
  /** YYYY-MM-DD */
  readonly today: string
}

interface Records {
  readonly shelf: EvidenceShelf
  readonly open: readonly Round[]
}

/** undefined while storage is being read. */
export function useEvidenceList(organisationId: string): EvidenceOfAll | undefined {
  const sets = useQuestionSets()
  const day = today()
  const records = useLive(
    async (store): Promise<Records> => {
      const shelf = await readEvidenceShelf(store, organisationId)
      const open = shelf.rounds.filter((round) => mayLinkEvidence(round).ok)
      // What stands on a tablet that only gathers goes with the round when it is taken off.
      const led = await Promise.all(open.map(({ id }) => isLead(store, id)))
      return { shelf, open: open.filter((_, index) => led[index]) }
    },
    [organisationId],
  )
  return useMemo(
    () => (records === undefined ? undefined : toAll(records, sets, day)),
    [records, sets, day],
  )
}

function toAll({ shelf, open }: Records, sets: QuestionSets, day: string): EvidenceOfAll {
  const questionOrder = sets.current.questions.map(({ meaning }) => meaning)
  return {
    pieces: listPieces(shelf, questionOrder, day),
    rounds: shelf.rounds,
    openRounds: open.flatMap((round) => toOpenRound(round, sets.setFor(round.questionsVersion))),
    questionOrder,
    today: day,
  }
}

function toOpenRound({ id, name }: Round, set: QuestionSet | undefined): OpenRound[] {
  if (set === undefined) return []
  return [{ id, name, meanings: set.questions.map(({ meaning }) => meaning) }]
}
