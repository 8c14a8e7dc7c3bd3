import { useState } from 'react'
import type { Choice } from '#src/domain/answer/answer.ts'
import { BLANK_ANSWER } from '#src/domain/round/question-answer.ts'
import { addPaperResponse, type HandedIn } from '#src/storage/gathering.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export type PaperChoices = Readonly<Record<string, Choice | undefined>>

export type PaperTrouble = Exclude<HandedIn, { ok: true }>['kind'] | 'failed'

export interface Paper {
  readonly choices: PaperChoices
  readonly choose: (questionId: string, choice: Choice) => void
  /** Null: none, or not said. */
  readonly role: string | null
  readonly chooseRole: (role: string | null) => void
  /** All is typed in, and is looked over before it is sealed. */
  readonly isChecking: boolean
  readonly check: (checking: boolean) => void
  readonly seal: () => void
  /** How many were sealed since the screen was opened. */
  readonly sealed: number
  /** Of the one that was sealed last, until the next is begun. In no storage. */
  readonly code: string | null
  readonly trouble: PaperTrouble | null
}

/** One paper response at a time. What is typed lives on this screen alone until it is sealed. */
export function usePaper({ round, questionIds }: RoundView): Paper {
  const store = useStore()
  const [choices, setChoices] = useState<PaperChoices>({})
  const [role, setRole] = useState<string | null>(null)
  const [isChecking, setChecking] = useState(false)
  const [isSealing, setSealing] = useState(false)
  const [sealed, setSealed] = useState(0)
  const [code, setCode] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<PaperTrouble | null>(null)

  const choose = (questionId: string, choice: Choice) => {
    setChoices((before) => ({ ...before, [questionId]: choice }))
    setCode(null)
    setTrouble(null)
  }

  const seal = async () => {
    if (isSealing) return
    setSealing(true)
    try {
      const handed = await addPaperResponse(store, round.id, questionIds, toAnswers(choices), role)
      setTrouble(handed.ok ? null : handed.kind)
      if (handed.ok) {
        setChoices({})
        setRole(null)
        setChecking(false)
        setSealed(sealed + 1)
        setCode(handed.code)
      }
    } catch {
      setTrouble('failed')
    }
    setSealing(false)
  }

  return {
    choices,
    choose,
    role,
    chooseRole: setRole,
    isChecking,
    check: setChecking,
    seal: () => void seal(),
    sealed,
    code,
    trouble,
  }
}

function toAnswers(choices: PaperChoices) {
  return Object.fromEntries(
    Object.entries(choices).map(([id, choice]) => [
      id,
      { ...BLANK_ANSWER, choice: choice ?? null },
    ]),
  )
}
