import type { ExampleEvidence } from '#src/questions/example.ts'
import { currentSet } from '#src/questions/sets.ts'
import { addEvidence, linkEvidence } from '#src/storage/evidence.ts'
import { daysBefore } from '#src/app/made-up/story-calendar.ts'
import { done } from '#src/app/made-up/done.ts'
import type { Telling } from './tell-example.ts'

export interface EvidenceShelf {
  /** Lists the evidence of a round: new items are written, known ones are linked once more. */
  readonly putOut: (exampleRoundId: string, roundId: string) => Promise<void>
}

export function createEvidenceShelf(
  evidence: readonly ExampleEvidence[],
  { store, words, today }: Pick<Telling, 'store' | 'words' | 'today'>,
): EvidenceShelf {
  const recordIds = new Map<string, string>()
  return {
    async putOut(exampleRoundId, roundId) {
      for (const one of evidence) {
        const supports = one.supports.filter(({ round }) => round === exampleRoundId)
        for (const { question } of supports) await put(one, roundId, meaningOf(question))
      }
    },
  }

  async function put(one: ExampleEvidence, roundId: string, meaning: string): Promise<void> {
    const known = recordIds.get(one.id)
    if (known !== undefined) {
      done(await linkEvidence(store, roundId, meaning, known))
      return
    }
    const item = {
      kind: one.kind,
      date: daysBefore(today, one.daysAgo),
      ...words.evidence(one),
    }
    const { evidenceId } = done(await addEvidence(store, roundId, meaning, item))
    recordIds.set(one.id, evidenceId)
  }
}

function meaningOf(questionId: string): string {
  const question = currentSet.questions.find(({ id }) => id === questionId)
  if (question === undefined) throw new Error(`No question ${questionId}`)
  return question.meaning
}
