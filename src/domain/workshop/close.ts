import { repliesIn, countChoices, type ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import { REPLIES_FOR_ALL_COUNTS, REPLIES_TO_SHOW } from '#src/domain/disclosure/may-show.ts'
import { listShownRoles } from '#src/domain/disclosure/roles.ts'
import type { ClosureContent } from '#src/domain/record/closure.ts'
import type { Response } from '#src/domain/record/response.ts'
import type { Reveal, ShownQuestion } from '#src/domain/record/reveal.ts'
import type { Round } from '#src/domain/record/round.ts'
import { placeAnswers } from '#src/domain/stage/placement.ts'
import { countQuestion } from './reveal-round.ts'

/** What a closed round keeps of its responses, which are erased. */
export interface KeptOfResponses extends Pick<
  ClosureContent,
  'individualPlacements' | 'roleSplits'
> {
  readonly counts: Readonly<Record<string, ChoiceCounts | null>>
  readonly looseNotes: Readonly<Record<string, readonly string[]>>
  readonly handedIn: number
}

export interface ToKeep {
  readonly questionIds: readonly string[]
  readonly round: Pick<Round, 'roles'>
  readonly responses: readonly Response[]
  readonly reveal: Reveal | undefined
  readonly withdrawn: number
}

/**
 * Counts as the room saw them, and nothing that it did not see. Of those who came after the last
 * reveal only the number is kept. Roles and single placements only of ten and more.
 */
export function keepOfResponses(toKeep: ToKeep): KeptOfResponses {
  const { questionIds, responses, reveal } = toKeep
  const byQuestion = <T>(tell: (question: string) => T) =>
    Object.fromEntries(questionIds.map((question) => [question, tell(question)]))
  return {
    handedIn: responses.length,
    counts: byQuestion((question) => reveal?.shown[question]?.counts ?? null),
    looseNotes: byQuestion((question) => listLooseNotes(responses, question)),
    individualPlacements: countPlacements(questionIds, responses),
    roleSplits: splitByRole(toKeep),
  }
}

/** Sorted, so that nothing tells which note belongs to which answer or came first. */
function listLooseNotes(responses: readonly Response[], question: string): string[] {
  if (responses.length < REPLIES_TO_SHOW) return []
  return responses
    .map(({ answers }) => answers[question]?.note.trim() ?? '')
    .filter((note) => note !== '')
    .toSorted((one, other) => (one < other ? -1 : 1))
}

function countPlacements(
  questionIds: readonly string[],
  responses: readonly Response[],
): ChoiceCounts | null {
  if (responses.length < REPLIES_FOR_ALL_COUNTS) return null
  return countChoices(
    responses.map(({ answers }) => {
      const choices = questionIds.map((question) => [question, answers[question]?.choice])
      const placement = placeAnswers(questionIds, Object.fromEntries(choices))
      return placement.kind === 'placed' ? placement.stage : 'dontKnow'
    }),
  )
}

/**
 * Only where the roles are of exactly those whose counts the room saw: else what is left of the
 * counts without a role would be the figure of somebody who came late or has gone.
 */
function splitByRole({
  questionIds,
  round,
  responses,
  reveal,
  withdrawn,
}: ToKeep): ClosureContent['roleSplits'] {
  const isOfAll = questionIds.every((question) =>
    isOf(responses.length, withdrawn, reveal?.shown[question]),
  )
  if (!isOfAll) return []
  const known = new Set(round.roles.map(({ id }) => id))
  // A role that the round does not have counts as none: left out of both, it would be the difference.
  const roleOf = ({ role }: Response) => (role !== null && known.has(role) ? role : null)
  const ofRole = (role: string | null) => responses.filter((one) => roleOf(one) === role)
  const names = [...known, null]
  const sizes = names.map((role) => ({ role: role ?? '', replies: ofRole(role).length }))
  const shown = listShownRoles(sizes, REPLIES_FOR_ALL_COUNTS)
  return round.roles
    .filter(({ id }) => shown.includes(id))
    .map(({ id, name }) => ({
      role: name,
      handedIn: ofRole(id).length,
      counts: Object.fromEntries(
        questionIds.map((question) => [question, countQuestion(ofRole(id), question)]),
      ),
    }))
}

function isOf(replies: number, withdrawn: number, shown: ShownQuestion | undefined): boolean {
  if (shown === undefined || shown.counts === null) return false
  return shown.withdrawn === withdrawn && repliesIn(shown.counts) === replies
}
