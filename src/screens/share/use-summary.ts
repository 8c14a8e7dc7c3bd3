import type { Closure } from '#src/domain/record/closure.ts'
import { editWith } from '#src/domain/summary/edit-with.ts'
import { makeSummary } from '#src/domain/summary/make-summary.ts'
import type { Summary } from '#src/domain/summary/summary.ts'
import type { Wishes } from '#src/domain/summary/wishes.ts'
import { dayOf, today } from '#src/platform/clock.ts'
import type { SummaryInWords } from '#src/transfer/summary/summary-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import type { ShareRecords } from './use-share-records.ts'
import { useSpeech, type Speech } from './use-speech.ts'
import { wordSummary } from './word-summary.ts'

export interface SummaryAsChosen {
  readonly summary: Summary
  readonly words: SummaryInWords
  /** As they would be if nobody had changed a word. */
  readonly original: { readonly summary: Summary; readonly words: SummaryInWords }
  readonly speech: Speech
}

export interface Closed {
  readonly view: RoundView
  readonly closure: Closure
  readonly records: ShareRecords
}

/** The summary as it would go out now, figures and words. */
export function useSummary({ view, closure, records }: Closed, wishes: Wishes): SummaryAsChosen {
  const speech = useSpeech(view)
  const isMadeUp = useWorkspace() !== 'own' || view.round.practice
  const tell = (edits: Wishes['edits']) => {
    const summary = makeSummary({
      ...records,
      round: view.round,
      organisation: view.organisation,
      unit: view.unit,
      closure,
      before: records.earlier.find(({ round }) => round.id === wishes.comparedWith) ?? null,
      wishes: { ...wishes, edits },
      closedOn: dayOf(closure.closedAt),
      today: today(),
    })
    const questions = closure.content.questions.map(({ questionId: id, meaning }) => ({
      id,
      meaning,
    }))
    const words = wordSummary({ summary, questions, edit: editWith(edits), isMadeUp }, speech)
    return { summary, words }
  }
  return { ...tell(wishes.edits), original: tell([]), speech }
}
