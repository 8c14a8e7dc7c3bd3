import { memo, useState } from 'react'
import type { Action } from '#src/domain/record/action.ts'
import { isOpen } from '#src/domain/plan/action-state.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Panel } from '#src/ui/page/Panel.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { BecameFields } from '#src/workspace/plan/BecameFields.tsx'
import { useActionWords, type ActionWords } from '#src/workspace/plan/use-action-words.ts'
import { useActionWork } from '#src/workspace/plan/use-action-work.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { Plan } from './use-plan.ts'
import styles from './SinceLastRound.module.css'

interface PlanProps {
  readonly plan: Plan
}

/** So many at a time; the others follow as these are said. */
const CAP = 10

/** A new round opens with the last one's actions. What was said stays in sight until one leaves. */
export const SinceLastRound = memo(function SinceLastRound({ plan }: PlanProps) {
  const { t } = useTranslation('plan')
  const words = useActionWords()
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set())
  const asked = new Set(plan.toAsk.map(({ id }) => id))
  const listed = plan.actions.filter(({ id }) => asked.has(id) || said.has(id))
  if (listed.length === 0) return null
  const left = plan.toAsk.length
  return (
    <Panel title={t('since.title')}>
      <p>{t('since.lead')}</p>
      <p role="status">{left === 0 ? t('since.done') : t('since.left', { count: left })}</p>
      <ul className={styles['list']}>
        {listed.slice(0, CAP + said.size).map((action) => (
          <AskedAction
            key={action.id}
            action={action}
            words={words}
            touched={said.has(action.id)}
            onTouch={() => setSaid((ids) => new Set([...ids, action.id]))}
          />
        ))}
      </ul>
    </Panel>
  )
})

interface AskedActionProps {
  readonly action: Action
  readonly words: ActionWords
  /** Something was said of it on this visit. */
  readonly touched: boolean
  readonly onTouch: () => void
}

function AskedAction({ action, words, touched, onTouch }: AskedActionProps) {
  const { t } = useTranslation('plan')
  const store = useStore()
  const work = useActionWork(action)
  const change: typeof work.change = (patch) => {
    onTouch()
    work.change(patch)
  }
  return (
    <li className={styles['asked']}>
      <div>
        <h3>
          <bdi>{words.what(action)}</bdi>
        </h3>
        <p className="quiet small">
          <bdi>{words.owner(action)}</bdi>
        </p>
      </div>
      <BecameFields
        legend={t('became.legend')}
        work={{ ...work, change }}
        said={touched || !isOpen(work.action)}
      />
      {work.state !== 'idle' && (
        <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
      )}
    </li>
  )
}
