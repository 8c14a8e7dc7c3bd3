import { memo } from 'react'
import { isOpen, isOverdue } from '#src/domain/plan/action-state.ts'
import type { Action } from '#src/domain/record/action.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import type { ActionWords } from '#src/workspace/plan/use-action-words.ts'
import styles from './ActionRow.module.css'

export interface RowLabels {
  readonly for: string
  readonly remove: string
}

interface ActionRowProps {
  readonly organisationId: string
  readonly action: Action
  /** The name of what it is for, as long as that is here. */
  readonly outcome: string | undefined
  /** These are made once for the list: they are dear. */
  readonly words: ActionWords
  readonly labels: RowLabels
  readonly today: string
  readonly onRemove: (action: Action) => void
}

/** One action of the plan. What is overdue is told by its word and its edge, not by colour alone. */
export const ActionRow = memo(function ActionRow(props: ActionRowProps) {
  const { organisationId, action, outcome, words, labels, today, onRemove } = props
  const overdue = isOverdue(action, today)
  const what = words.what(action)
  const whatBecame = words.became(action)
  return (
    <div className={styles['action']} data-overdue={overdue}>
      <div>
        <h3 tabIndex={-1}>
          <AppLink to={paths.action(organisationId, action.id)}>
            <bdi>{what}</bdi>
          </AppLink>
        </h3>
        <p className={overdue ? styles['overdue'] : undefined}>{words.due(action, today)}</p>
        <p className="quiet small">
          <bdi>{words.owner(action)}</bdi>
          {isOpen(action) && ` · ${words.state(action)}`}
          {' · '}
          <bdi>{words.standing(action)}</bdi>
        </p>
        {outcome !== undefined && (
          <p className="quiet small">
            {labels.for} <bdi>{outcome}</bdi>
          </p>
        )}
        {whatBecame !== null && (
          <p className="small">
            <bdi>{whatBecame}</bdi>
          </p>
        )}
      </div>
      <div className="no-print">
        <Button look="text" onPress={() => onRemove(action)}>
          {labels.remove} <span className="visually-hidden">{what}</span>
        </Button>
      </div>
    </div>
  )
})
