import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { DoneNote } from '#src/workspace/DoneNote.tsx'
import { AddForm } from '#src/workspace/plan/AddForm.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { useAddAction } from './use-add-action.ts'

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
      <DoneNote>{added === undefined ? undefined : t('add.added', { what: added })}</DoneNote>
      <Disclosure summary={t('add.title')} open={opened}>
        <AddForm
          draft={adding}
          kept={t('add.kept')}
          trouble={trouble === undefined || trouble === 'empty' ? undefined : t(`add.${trouble}`)}
          action={t('add.send')}
          isFirst
          onAdd={adding.add}
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
        </AddForm>
      </Disclosure>
    </div>
  )
}
