import { memo, useState } from 'react'
import type { Action } from '#src/domain/record/action.ts'
import { isOpen } from '#src/domain/plan/action-state.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import { listClass } from '#src/workspace/layout-class.ts'
import { BecameFields } from './BecameFields.tsx'
import type { ActionsAsked } from './earlier-actions.ts'
import { useActionWords, type ActionWords } from './use-action-words.ts'
import { useActionWork } from './use-action-work.ts'
import styles from './AskedActions.module.css'

interface AskedActionsProps {
  /** In the order of the plan. */
  readonly asked: ActionsAsked
  /** One below what stands over the list. */
  readonly heading: 'h2' | 'h3'
}

/** So many at a time; the others follow as these are said. */
const CAP = 10

/** A new round opens with the last one's actions. What was said stays in sight until one leaves. */
export const AskedActions = memo(function AskedActions({ asked, heading }: AskedActionsProps) {
  const { t } = useTranslation('plan')
  const words = useActionWords()
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set())
  const inOrder = useOrderAtFirst(asked.actions)
  const ids = new Set(asked.toAsk.map(({ id }) => id))
  const listed = inOrder.filter(({ id }) => ids.has(id) || said.has(id))
  const left = asked.toAsk.length
  return (
    <>
      <p>{t('since.lead')}</p>
      <p role="status">{left === 0 ? t('since.done') : t('since.left', { count: left })}</p>
      <ul className={listClass('wide')}>
        {listed.slice(0, CAP + said.size).map((action) => (
          <AskedAction
            key={action.id}
            action={action}
            heading={heading}
            words={words}
            askAgain={ids.has(action.id) && action.madeDifference.answer === 'tooSoon'}
            touched={said.has(action.id)}
            onTouch={() => setSaid((before) => new Set([...before, action.id]))}
          />
        ))}
      </ul>
    </>
  )
})

/** What is said of one changes its place in the plan, and would move the next from under the hand. */
function useOrderAtFirst(actions: readonly Action[]): readonly Action[] {
  const [first] = useState(() => new Map(actions.map(({ id }, place) => [id, place])))
  const placeOf = ({ id }: Action) => first.get(id) ?? first.size
  return actions.toSorted((one, other) => placeOf(one) - placeOf(other))
}

interface AskedActionProps {
  readonly action: Action
  readonly heading: 'h2' | 'h3'
  readonly words: ActionWords
  /** It was too soon to say the last time. */
  readonly askAgain: boolean
  /** Something was said of it on this visit. */
  readonly touched: boolean
  readonly onTouch: () => void
}

function AskedAction(props: AskedActionProps) {
  const { action, heading: Heading, words, askAgain, touched, onTouch } = props
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
        <Heading className={styles['name']}>
          <bdi>{words.what(action)}</bdi>
        </Heading>
        <p className="quiet small">
          <bdi>{words.owner(action)}</bdi>
        </p>
      </div>
      <BecameFields
        legend={t('became.legend')}
        work={{ ...work, change }}
        said={touched || !isOpen(work.action)}
        askAgain={askAgain}
      />
      {work.state !== 'idle' && (
        <div className={styles['kept']}>
          <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
        </div>
      )}
    </li>
  )
}
