import { useState } from 'react'
import type { Stage } from '#src/domain/answer/answer.ts'
import type { Action } from '#src/domain/record/action.ts'
import { addAction, listActionsOfRound, removeAction } from '#src/storage/actions.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** A way to get from one stage to the next, as its question offers it; or to find out the first one. */
export interface Step {
  readonly id: string
  readonly question: string
  /** Null where nobody knows yet. */
  readonly from: Stage | null
  readonly what: string
}

export interface StepsInPlan {
  readonly organisationId: string
  /** Undefined where it is not in the plan. */
  readonly find: (step: Step) => Action | undefined
  /** Added on this visit: it can be taken back here. */
  readonly isNew: (action: Action) => boolean
  readonly add: (step: Step) => void
  readonly takeBack: (action: Action) => void
  /** The last try went wrong, and it was with this one. */
  readonly hasFailed: (step: Step) => boolean
}

export function useStepsInPlan({ round, set }: RoundView): StepsInPlan {
  const store = useStore()
  const actions = useLive((from) => listActionsOfRound(from, round.id), [round.id]) ?? []
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set())
  const [failed, setFailed] = useState<string>()
  const { organisationId } = round

  const meaningOf = (question: string) =>
    set.questions.find(({ id }) => id === question)?.meaning ?? null

  const attempt = async (key: string, work: () => Promise<boolean>) => {
    setFailed(undefined)
    const worked = await work().catch(() => false)
    if (!worked) setFailed(key)
  }

  return {
    organisationId,
    find: (step) =>
      actions.find(
        ({ libraryItem, questionMeaning }) =>
          libraryItem === step.id && questionMeaning === meaningOf(step.question),
      ),
    isNew: ({ id }) => added.has(id),
    add: (step) =>
      void attempt(keyOf(step.id, meaningOf(step.question)), async () => {
        const outcome = await addAction(store, organisationId, {
          what: step.what,
          roundId: round.id,
          questionMeaning: meaningOf(step.question),
          fromStage: step.from,
          libraryItem: step.id,
        })
        if (outcome.ok) setAdded((ids) => new Set([...ids, outcome.actionId]))
        return outcome.ok
      }),
    takeBack: ({ id, libraryItem, questionMeaning }) =>
      void attempt(keyOf(libraryItem, questionMeaning), async () => {
        await removeAction(store, id)
        return true
      }),
    hasFailed: (step) => failed === keyOf(step.id, meaningOf(step.question)),
  }
}

/** Two questions may have steps of one name. */
function keyOf(step: string | null, questionMeaning: string | null): string {
  return `${questionMeaning} ${step}`
}
