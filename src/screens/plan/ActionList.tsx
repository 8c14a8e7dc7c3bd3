import { memo, useDeferredValue, useMemo } from 'react'
import type { Action } from '#src/domain/record/action.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { GrowingList } from '#src/ui/list/GrowingList.tsx'
import { useActionWords } from '#src/workspace/plan/use-action-words.ts'
import { useOutcomeWords } from '#src/workspace/plan/use-outcome-words.ts'
import { listClass } from '#src/workspace/layout-class.ts'
import { ActionRow } from './ActionRow.tsx'
import type { Plan } from './use-plan.ts'

interface ActionListProps {
  readonly plan: Plan
  readonly actions: readonly Action[]
  /** Another for each thing that is looked for. */
  readonly sought: unknown
  /** On paper nobody can ask for more. */
  readonly isPrinted: boolean
  readonly onRemove: (action: Action) => void
}

/** So many at a time: nobody reads a thousand, nor tabs through them. Paper has them all. */
const CAP = 30
/** As many as fill a tall window: these are drawn first, and the others while they are read. */
const FIRST = 12

export const ActionList = memo(function ActionList(props: ActionListProps) {
  const { plan, actions, sought, isPrinted, onRemove } = props
  const { t } = useTranslation('plan')
  const words = useActionWords()
  const outcomeWords = useOutcomeWords()
  const labels = useMemo(() => ({ for: t('list.for'), remove: t('list.remove') }), [t])
  const drawn = useDeferredValue(actions.length, FIRST)
  if (actions.length === 0) return null
  const outcomeNames = new Map(plan.outcomes.map((one) => [one.id, outcomeWords.name(one)]))
  return (
    <GrowingList
      items={isPrinted ? actions : actions.slice(0, drawn)}
      of={sought}
      first={CAP}
      step={CAP}
      isPrinted={isPrinted}
      className={listClass('near')}
      more={(count) => t('list.more', { count })}
    >
      {(action) => (
        <ActionRow
          organisationId={plan.organisation.id}
          action={action}
          outcome={outcomeNames.get(action.outcomeId ?? '')}
          words={words}
          labels={labels}
          today={plan.today}
          onRemove={onRemove}
        />
      )}
    </GrowingList>
  )
})
