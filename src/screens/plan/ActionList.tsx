import { useState } from 'react'
import type { Action } from '#src/domain/record/action.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { useActionWords } from '#src/workspace/plan/use-action-words.ts'
import { ActionRow } from './ActionRow.tsx'
import styles from './ActionRow.module.css'

interface ActionListProps {
  readonly organisationId: string
  readonly actions: readonly Action[]
  readonly today: string
  readonly onRemove: (action: Action) => void
}

/** So many at a time: a page of a thousand would be slow, and nobody reads it. */
const CAP = 100

export function ActionList({ organisationId, actions, today, onRemove }: ActionListProps) {
  const { t } = useTranslation('plan')
  const words = useActionWords()
  const [cap, setCap] = useState(CAP)
  const shown = actions.slice(0, cap)
  const isCapped = shown.length < actions.length
  if (actions.length === 0) return null
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((action) => (
          <ActionRow
            key={action.id}
            organisationId={organisationId}
            action={action}
            words={words}
            today={today}
            onRemove={onRemove}
          />
        ))}
      </ul>
      {isCapped && (
        <div className={styles['capped']}>
          <p role="status">{t('list.capped', { shown: shown.length, count: actions.length })}</p>
          <Button onPress={() => setCap(cap + CAP)}>{t('list.more')}</Button>
        </div>
      )}
    </>
  )
}
