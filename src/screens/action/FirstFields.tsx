import { useTranslation } from '#src/i18n/words.ts'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import type { ActionWork } from '#src/workspace/plan/use-action-work.ts'

export function FirstFields({ work: { action, change } }: { readonly work: ActionWork }) {
  const { t } = useTranslation('plan')
  return (
    <>
      <PlanText
        label={t('add.what')}
        hint={t('add.whatHint')}
        size="text"
        value={action.what}
        onChange={(what) => change({ what })}
      />
      <PlanText
        label={t('add.owner')}
        hint={t('add.ownerHint')}
        size="line"
        value={action.owner}
        onChange={(owner) => change({ owner })}
      />
      <PlanDay label={t('add.due')} value={action.due} onChange={(due) => change({ due })} />
    </>
  )
}
