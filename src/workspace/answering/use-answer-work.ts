import { useEffect, useRef, useState } from 'react'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import type { QuestionAnswer } from '#src/domain/round/question-answer.ts'
import type { SaveState } from '#src/ui/save/save-queue.ts'
import { useAutosave, type Autosave } from '#src/ui/save/use-autosave.ts'
import { dropUnsaved, keepUnsaved, readUnsaved } from './unsaved-answers.ts'

export interface AnswerWork extends Pick<Autosave<QuestionAnswer>, 'state' | 'retry'> {
  readonly answer: QuestionAnswer
  readonly change: (part: Partial<QuestionAnswer>) => void
}

/**
 * The answer to one question as it stands on screen: what was typed here while it is being saved,
 * else what storage holds, so that two tabs follow each other. `key` names the answer for as long as
 * the page lives; `write` resolves to false when nothing was kept.
 */
export function useAnswerWork(
  key: string,
  stored: QuestionAnswer,
  write: (answer: QuestionAnswer) => Promise<boolean>,
): AnswerWork {
  const [typed, setTyped] = useState(() => readUnsaved(key))
  const latest = useRef(typed)

  const autosave = useAutosave<QuestionAnswer>(async (answer) => {
    const saved = await write(answer)
    if (saved) dropUnsaved(key, answer)
    return saved
  })
  useFollowing(typed, stored, autosave.state, () => show(undefined))

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
