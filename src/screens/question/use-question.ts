import { useEffect, useRef, useState } from 'react'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import type { Round } from '#src/domain/record/round.ts'
import { mayAnswer } from '#src/domain/round/life.ts'
import { dropUnsaved, keepUnsaved, readUnsaved } from './unsaved-answers.ts'
import { BLANK_ANSWER, type QuestionAnswer } from '#src/domain/round/question-answer.ts'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { SaveState } from '#src/ui/save/save-queue.ts'
import { useAutosave, type Autosave } from '#src/ui/save/use-autosave.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export interface QuestionWork extends Pick<Autosave<QuestionAnswer>, 'state' | 'retry'> {
  readonly answer: QuestionAnswer
  readonly change: (part: Partial<QuestionAnswer>) => void
}

/**
 * The answer to one question as it stands on screen: what was typed here while it is being saved,
 * else what storage holds, so that two tabs follow each other.
 */
export function useQuestion(view: RoundView, questionId: string): QuestionWork {
  const store = useStore()
  const isOwn = view.round.mode === 'eachFirst'
  const stored = (isOwn ? view.drafts : view.answers)[questionId] ?? BLANK_ANSWER
  const key = `${view.round.id} ${questionId}`
  const [typed, setTyped] = useState(() => readUnsaved(key))
  const latest = useRef(typed)

  const autosave = useAutosave<QuestionAnswer>(async (answer) => {
    const saved = await saveAnswer(answer)
    if (saved) dropUnsaved(key, answer)
    return saved
  })
  useFollowing(typed, stored, autosave.state, () => show(undefined))

  async function saveAnswer(answer: QuestionAnswer): Promise<boolean> {
    const { choice, howSure, note, reason, dissent, wouldChange } = answer
    const result =
      view.round.mode === 'together'
        ? await saveAgreedAnswer(store, view.round.id, questionId, {
            choice,
            reason,
            dissent,
            wouldChange,
          })
        : await saveDraftAnswer(store, view.round.id, questionId, { choice, howSure, note })
    return result.ok
  }

  function show(answer: QuestionAnswer | undefined): void {
    latest.current = answer
    setTyped(answer)
  }

  function change(part: Partial<QuestionAnswer>): void {
    const next = { ...(latest.current ?? stored), ...part }
    show(next)
    keepUnsaved(key, next)
    if (!isTooLong(next)) autosave.save(next)
  }

  // What an earlier visit could not save is tried again.
  const { save } = autosave
  useEffect(() => {
    const left = readUnsaved(key)
    if (left !== undefined && !isTooLong(left)) save(left)
  }, [key, save])

  const answer = typed ?? stored
  const state = isTooLong(answer) ? 'idle' : autosave.state
  return { answer, change, state, retry: autosave.retry }
}

const OTHER_TAB_WAIT_MS = 1000

/**
 * Goes back to what storage holds once that is what was typed. What storage says may lag behind a
 * save, so a difference counts as another tab's work only after a while of quiet.
 */
function useFollowing(
  typed: QuestionAnswer | undefined,
  stored: QuestionAnswer,
  state: SaveState,
  follow: () => void,
): void {
  const latestFollow = useRef(follow)
  useEffect(() => {
    latestFollow.current = follow
  })
  useEffect(() => {
    if (typed === undefined || state !== 'saved') return
    const wait = isSameAnswer(typed, stored) ? 0 : OTHER_TAB_WAIT_MS
    const timer = setTimeout(() => latestFollow.current(), wait)
    return () => clearTimeout(timer)
  }, [typed, stored, state])
}

function isTooLong({ note, reason, dissent, wouldChange }: QuestionAnswer): boolean {
  return [note, reason, dissent, wouldChange].some((text) => text.length > TEXT_MAX)
}

function isSameAnswer(one: QuestionAnswer, other: QuestionAnswer): boolean {
  const parts = Object.keys(one) as (keyof QuestionAnswer)[]
  return parts.every((part) => one[part] === other[part])
}

export function isOpenForAnswers(round: Round): boolean {
  return mayAnswer(round).ok
}
