import { useState } from 'react'
import { revealRound, takeGroupAnswers, undoGroupAnswers } from '#src/storage/reveals.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { readTalk, type TalkLine } from './read-talk.ts'

export type TalkNews =
  | { readonly kind: 'taken'; readonly questionIds: readonly string[]; readonly left: number }
  | { readonly kind: 'revealed' }
  | { readonly kind: 'failed' }

export interface Talk {
  readonly lines: readonly TalkLine[]
  /** What came of the last step, until it is put away. */
  readonly news: TalkNews | null
  readonly putAway: () => void
  readonly takeTheRest: () => void
  readonly undo: (questionIds: readonly string[]) => void
  readonly revealAgain: () => void
}

/** The talk about one round: its questions in order, and the steps that are about all of them. */
export function useTalk(view: RoundView): Talk {
  const store = useStore()
  const [news, setNews] = useState<TalkNews | null>(null)
  const lines = readTalk(view)
  const { id } = view.round

  const takeTheRest = async (): Promise<TalkNews> => {
    const open = lines.filter(({ standing }) => standing === 'group')
    const taken = await takeGroupAnswers(store, id, view.questionIds)
    if (!taken.ok) return { kind: 'failed' }
    return {
      kind: 'taken',
      questionIds: open.map(({ questionId }) => questionId),
      left: taken.left,
    }
  }

  const undo = async (questionIds: readonly string[]): Promise<TalkNews | null> => {
    const undone = await undoGroupAnswers(store, id, questionIds)
    return undone.ok ? null : { kind: 'failed' }
  }

  const revealAgain = async (): Promise<TalkNews> => {
    const revealed = await revealRound(store, id, view.questionIds)
    return { kind: revealed.ok ? 'revealed' : 'failed' }
  }

  // The store itself reports what the device refused; here it only has to be said in words.
  const run = async (step: Promise<TalkNews | null>) =>
    setNews(await step.catch(() => ({ kind: 'failed' }) as const))

  return {
    lines,
    news,
    putAway: () => setNews(null),
    takeTheRest: () => void run(takeTheRest()),
    undo: (questionIds) => void run(undo(questionIds)),
    revealAgain: () => void run(revealAgain()),
  }
}
