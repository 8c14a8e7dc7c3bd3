import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import type { NewAction } from '#src/storage/actions.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { PlanDialog } from './PlanDialog.tsx'
import type { Plans } from './use-plans.ts'
import styles from './LibraryCard.module.css'

interface AddToPlanProps {
  /** Of the item, for those who hear the button alone. */
  readonly title: string
  readonly isThere: boolean
  readonly plans: Plans
  readonly action: NewAction
}

type Outcome =
  | { readonly kind: 'added'; readonly actionId: string; readonly organisationId: string }
  | { readonly kind: 'failed' }

export function AddToPlan({ title, isThere, plans, action }: AddToPlanProps) {
  const { t } = useTranslation(['library', 'round', 'shell'])
  const [isAsked, setAsked] = useState(false)
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
  const added = isAdded ? organisations.find(({ id }) => id === outcome.organisationId) : undefined
  return (
    <div ref={box} tabIndex={-1} className={`${styles['plan']} no-print`}>
      {isAdded ? (
        <Notice
          announced
          actions={
            <>
              <AppLink to={paths.plan(outcome.organisationId)} look="plain">
                {t('plan.open')}
              </AppLink>
              <Button look="text" onPress={() => void takeBack(outcome.actionId)}>
                {t('shell:undo.undo')}
              </Button>
            </>
          }
        >
          <p>{t('plan.added', { organisation: nameOf(added?.name) })}</p>
        </Notice>
      ) : (
        <>
          {outcome?.kind === 'failed' && (
            <Notice kind="error" announced>
              <p>{t('plan.failed')}</p>
            </Notice>
          )}
          <Button onPress={press}>
            {t('plan.add')} <span className="visually-hidden">{title}</span>
          </Button>
          {isThere && <p className="quiet small">{t('plan.there')}</p>}
        </>
      )}
      {(only === undefined || others.length > 0) && (
        <PlanDialog
          open={isAsked}
          organisations={organisations}
          onChoose={(organisationId) => void add(organisationId)}
          onCancel={() => setAsked(false)}
        />
      )}
    </div>
  )

  function press() {
    if (only === undefined || others.length > 0) setAsked(true)
    else void add(only.id)
  }

  async function add(organisationId: string) {
    setAsked(false)
    if (isAdding.current) return
    isAdding.current = true
    const actionId = await plans.add(organisationId, action)
    isAdding.current = false
    setOutcome(actionId === null ? { kind: 'failed' } : { kind: 'added', actionId, organisationId })
  }

  async function takeBack(actionId: string) {
    if (await plans.takeBack(actionId)) setOutcome(null)
  }

  function nameOf(name: string | undefined): string {
    return name === undefined || name === '' ? t('round:unnamed') : name
  }
}
