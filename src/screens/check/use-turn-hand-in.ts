import { useState } from 'react'
import { handInFromTablet, type HandedIn } from '#src/storage/gathering.ts'
import { forgetPerson, listUnsaved } from '#src/workspace/gathering/turn.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export type Refusal = Exclude<HandedIn, { ok: true }>['kind']

export type HandInStep =
  | { readonly kind: 'open' }
  | { readonly kind: 'sealing'; readonly view: RoundView }
  /** The code lives here and nowhere else: no reload, no way back and no other tab shows it. */
  | { readonly kind: 'sealed'; readonly code: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The device has not taken the answers to these questions. */
  | { readonly kind: 'unsaved'; readonly numbers: readonly number[] }
  | { readonly kind: 'failed' }

export interface TurnHandIn {
  readonly step: HandInStep
  readonly handIn: () => void
}

export function useTurnHandIn(view: RoundView, role: string | null): TurnHandIn {
  const store = useStore()
  const [step, setStep] = useState<HandInStep>({ kind: 'open' })

  async function seal(): Promise<void> {
    const numbers = listUnsaved(view)
    // What is sealed is what storage has: a note that it did not take would be lost without a word.
    if (numbers.length > 0) return setStep({ kind: 'unsaved', numbers })
    setStep({ kind: 'sealing', view })
    try {
      const handed = await handInFromTablet(store, view.round.id, view.questionIds, role)
      if (handed.ok) forgetPerson(view)
      setStep(
        handed.ok
          ? { kind: 'sealed', code: handed.code }
          : { kind: 'refused', refusal: handed.kind },
      )
    } catch {
      setStep({ kind: 'failed' })
    }
  }

  // A second tap finds it sealed, or on the way.
  const isOnTheWay = step.kind === 'sealing' || step.kind === 'sealed'
  return { step, handIn: () => void (isOnTheWay || seal()) }
}
