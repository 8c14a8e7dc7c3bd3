import { useState } from 'react'
import type { RunningOrder } from '#src/domain/record/running-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import type { RunWork } from './use-run.ts'
import styles from './PlanSession.module.css'

interface MoreFoldProps {
  readonly order: RunningOrder
  readonly work: RunWork
}

export function MoreFold({ order, work }: MoreFoldProps) {
  const { t } = useTranslation('runningOrder')
  const { endTime, sound } = order.plan
  const [typed, setTyped] = useState(endTime ?? '')
  return (
    <Disclosure summary={t('more.title')}>
      <div className={styles['fields']}>
        <Field
          label={t('form.end')}
          hint={t('form.endHint')}
          error={typed === '' ? t('form.endError') : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="time"
              className={styles['short']}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                if (event.target.value !== '') work.setEnd(event.target.value)
              }}
            />
          )}
        </Field>
        <TickBox label={t('form.sound')} on={sound} onChange={work.setSound} />
        <AgainButton onAgain={work.again} />
      </div>
    </Disclosure>
  )
}

/** Whoever tried it out the day before begins anew. */
export function AgainButton({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation(['runningOrder', 'shell'])
  const [asked, ask] = useState(false)
  return (
    <div>
      <Button look="text" onPress={() => ask(true)}>
        {t('more.again')}
      </Button>
      <ConfirmDialog
        open={asked}
        title={t('more.againTitle')}
        confirm={t('more.againConfirm')}
        cancel={t('shell:cancel')}
        onConfirm={() => {
          ask(false)
          onAgain()
        }}
        onCancel={() => ask(false)}
      >
        <p>{t('more.againExplain')}</p>
      </ConfirmDialog>
    </div>
  )
}
