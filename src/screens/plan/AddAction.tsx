import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { DraftNote } from '#src/workspace/DraftNote.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { useAddAction } from './use-add-action.ts'
import styles from './PlanPage.module.css'

interface AddActionProps {
  readonly organisationId: string
  /** Where the plan is there already, it comes before the form. */
  readonly folded: boolean
}

export function AddAction({ organisationId, folded }: AddActionProps) {
  const { t } = useTranslation('plan')
  const adding = useAddAction(organisationId)
  const { draft, type, trouble, added } = adding
  // As it was on arrival: a fold must not move under a hand that types.
  const [opened] = useState(!folded || adding.isStarted)
  return (
    <div className="no-print">
      <div role="status">
        {added !== undefined && (
          <Notice>
            <p>{t('add.added', { what: added })}</p>
          </Notice>
        )}
      </div>
      <Disclosure summary={t('add.title')} open={opened}>
        <form
          noValidate
          className={styles['part']}
          onSubmit={(event) => {
            event.preventDefault()
            adding.add()
          }}
        >
          <PlanText
            label={t('add.what')}
            hint={t('add.whatHint')}
            size="text"
            value={draft.what}
            error={trouble === 'empty' ? t('add.empty') : undefined}
            onChange={(what) => type({ what })}
          />
          <PlanText
            label={t('add.owner')}
            hint={t('add.ownerHint')}
            size="line"
            value={draft.owner}
            onChange={(owner) => type({ owner })}
          />
          <PlanDay label={t('add.due')} value={draft.due} onChange={(due) => type({ due })} />
          {(trouble === 'failed' || trouble === 'gone') && (
            <Notice kind="error" announced>
              <p>{t(`add.${trouble}`)}</p>
            </Notice>
          )}
          <div>
            <Button type="submit" look="primary">
              {t('add.send')}
            </Button>
          </div>
          {adding.isStarted && <DraftNote id={adding.draftId} kept={t('add.kept')} />}
        </form>
      </Disclosure>
    </div>
  )
}
