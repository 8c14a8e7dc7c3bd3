import { useState } from 'react'
import type { Outcome } from '#src/domain/record/outcome.ts'
import type { MenuOutcome } from '#src/questions/outcomes.ts'
import { chooseOutcome, saveOutcome } from '#src/storage/outcomes.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { OutcomesView } from './use-outcomes.ts'

export interface Choosing {
  readonly isChosen: (id: MenuOutcome['id']) => boolean
  /** Resolves to false when nothing was kept. */
  readonly choose: (entry: MenuOutcome, chosen: boolean) => Promise<boolean>
  readonly chooseOwn: (outcome: Outcome, chosen: boolean) => Promise<boolean>
  readonly failed: boolean
}

/** A tick puts an outcome in the list at once; without it, what was written of it stays. */
export function useChoosing({ organisation, chosen }: OutcomesView): Choosing {
  const store = useStore()
  const { current } = useQuestionSets()
  const [failed, setFailed] = useState(false)
  const byMenuId = new Map(chosen.map(({ outcome }) => [outcome.menuId, outcome.id]))

  const run = async (work: () => Promise<{ readonly ok: boolean }>) => {
    const { ok } = await work().catch(() => ({ ok: false }))
    setFailed(!ok)
    return ok
  }

  return {
    isChosen: (id) => byMenuId.has(id),
    choose: (entry, isTicked) =>
      run(async () => {
        if (isTicked) return chooseOutcome(store, organisation.id, entry.id, meaningsOf(entry))
        const id = byMenuId.get(entry.id)
        return id === undefined ? { ok: true } : saveOutcome(store, id, { chosen: false })
      }),
    chooseOwn: ({ id }, isTicked) => run(async () => saveOutcome(store, id, { chosen: isTicked })),
    failed,
  }

  function meaningsOf({ questions }: MenuOutcome): readonly string[] {
    return current.questions.filter(({ id }) => questions.includes(id)).map((one) => one.meaning)
  }
}
