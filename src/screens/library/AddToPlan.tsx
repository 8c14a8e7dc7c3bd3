import { useEffect, useRef, useState } from 'react'
import type { NewAction } from '#src/storage/actions.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { AddedNotice } from './AddedNotice.tsx'
import { PlanDialog } from './PlanDialog.tsx'
import type { CardWords } from './use-card-words.ts'
import type { Plans } from './use-plans.ts'
import styles from './LibraryCard.module.css'

interface AddToPlanProps {
  /** Of the item, for those who hear the button alone. */
  readonly title: string
  readonly isThere: boolean
  readonly plans: Plans
  readonly action: NewAction
  readonly words: CardWords
}

type Outcome =
  | { readonly kind: 'added'; readonly actionId: string; readonly organisationId: string }
  | { readonly kind: 'failed' }

/** Each card has one, so that it finds no words by itself before it is pressed. */
export function AddToPlan({ title, isThere, plans, action, words }: AddToPlanProps) {
  const [dialog, setDialog] = useState<'never' | 'open' | 'closed'>('never')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const isAdded = outcome?.kind === 'added'
  const wasAdded = useRef(false)
  // A second tap while the first is being saved would add the same thing twice.
  const isAdding = useRef(false)

  // The button goes when its work is done, and what comes in its place must not be lost.
  useEffect(() => {
    if (isAdded !== wasAdded.current) box.current?.focus()
    wasAdded.current = isAdded
  }, [isAdded])

  const { organisations } = plans
  const [only, ...others] = organisations
  return (
    <div ref={box} tabIndex={-1} className={`${styles['plan']} no-print`}>
      {isAdded ? (
        <AddedNotice
          organisation={organisations.find(({ id }) => id === outcome.organisationId)}
          organisationId={outcome.organisationId}
          onUndo={() => void takeBack(outcome.actionId)}
        />
      ) : (
        <>
          {outcome?.kind === 'failed' && (
            <Notice kind="error" announced>
              <p>{words.failed}</p>
            </Notice>
          )}
          <Button onPress={press}>
            {words.add} <span className="visually-hidden">{title}</span>
          </Button>
          {isThere && <p className="quiet small">{words.there}</p>}
        </>
      )}
      {dialog !== 'never' && (
        <PlanDialog
          open={dialog === 'open'}
          organisations={organisations}
          onChoose={(organisationId) => void add(organisationId)}
          onCancel={() => setDialog('closed')}
        />
      )}
    </div>
  )

  function press() {
    if (only === undefined || others.length > 0) setDialog('open')
    else void add(only.id)
  }

  async function add(organisationId: string) {
    setDialog((before) => (before === 'open' ? 'closed' : before))
    if (isAdding.current) return
    isAdding.current = true
    const actionId = await plans.add(organisationId, action)
    isAdding.current = false
    setOutcome(actionId === null ? { kind: 'failed' } : { kind: 'added', actionId, organisationId })
  }

  async function takeBack(actionId: string) {
    if (await plans.takeBack(actionId)) setOutcome(null)
  }
}
