import { useState } from 'react'
import { freezeRound } from '#src/domain/round/freeze.ts'
import { paths } from '#src/paths.ts'
import { closeRound, reopenRound, takeBack } from '#src/storage/round-life.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { countHandedIn, type TurnoutCounts } from './turnout.ts'

export type Step = 'takeBack' | 'close' | 'reopen'

export type StepProblem =
  | 'wrongStatus'
  | 'changed'
  | 'blank'
  | 'noteMissing'
  | 'missing'
  | 'notLead'
  | 'failed'

export interface RoundSteps {
  /** The step that is being asked about. */
  readonly asked: Step | null
  readonly ask: (step: Step | null) => void
  readonly problem: StepProblem | null
  readonly takeBack: () => void
  /** Of a workshop with who took part before, where somebody counted, and whether a request came. */
  readonly close: (turnout: TurnoutCounts, isRequested?: boolean) => void
  readonly reopen: (note: string, onReopened: () => void) => void
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly kind: StepProblem }

/** The steps in the life of a round that are taken from its result. */
export function useRoundSteps(view: RoundView, onClosed: () => void): RoundSteps {
  const store = useStore()
  const go = useGo()
  const [asked, setAsked] = useState<Step | null>(null)
  const [problem, setProblem] = useState<StepProblem | null>(null)
  const { id } = view.round

  const run = async (step: () => Promise<Outcome>, after: () => void) => {
    const outcome = await attempt(step)
    setAsked(null)
    if (outcome.ok) after()
    else setProblem(outcome.kind)
  }

  const freezeAndClose = async (counts: TurnoutCounts, isRequested: boolean): Promise<Outcome> => {
    const { round, set, answers, evidence } = view
    const handedIn = round.mode === 'eachFirst' ? countHandedIn(view) : 1
    const turnout = { expected: round.expected, handedIn, ...counts }
    const frozen = freezeRound({ round, questions: set.questions, answers, evidence, turnout })
    return frozen.ok ? closeRound(store, id, frozen.content, isRequested) : frozen
  }

  const goToAnswers = () => go(view.round.mode === 'eachFirst' ? paths.talk(id) : paths.check(id))

  return {
    asked,
    ask: (step) => {
      // Putting a question away, which a dialog also does when it is answered, leaves its problem to be read.
      if (step !== null) setProblem(null)
      setAsked(step)
    },
    problem,
    takeBack: () => void run(() => takeBack(store, id), goToAnswers),
    close: (counts, isRequested = false) =>
      void run(() => freezeAndClose(counts, isRequested), onClosed),
    reopen: (note, onReopened) => {
      const after = () => {
        onReopened()
        goToAnswers()
      }
      void run(() => reopenRound(store, id, note), after)
    },
  }
}

// The store itself reports what the device refused; here it only has to be said in words.
async function attempt(step: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await step()
  } catch {
    return { ok: false, kind: 'failed' }
  }
}
