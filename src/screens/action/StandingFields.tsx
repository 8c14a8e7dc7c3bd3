import { missingInStanding, STANDING_STATES, withStanding } from '#src/domain/plan/action-state.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { today } from '#src/platform/clock.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import type { ActionWork } from '#src/workspace/plan/use-action-work.ts'

/** A workshop decides nothing: who accepted the action, and which body approved it and when. */
export function StandingFields({ work: { action, change } }: { readonly work: ActionWork }) {
  const { t } = useTranslation('plan')
  const { standing } = action
  const missing = missingInStanding(standing)
  return (
    <Panel title={t('action.standing')}>
      <ChoiceGroup
        legend={t('action.standingLegend')}
        name="standing"
        options={STANDING_STATES.map((value) => ({
          value,
          label: t(`standing.${value}`),
          hint: t(`standing.${value}Hint`),
        }))}
        value={standing.state}
        onChoose={(state) => change(withStanding(action, state, today()))}
      />
      {standing.state !== 'proposed' && (
        <>
          <PlanText
            label={t(standing.state === 'accepted' ? 'action.acceptedBy' : 'action.approvedBy')}
            hint={t('action.bodyHint')}
            size="line"
            value={standing.body}
            error={missing.includes('body') ? t('action.bodyMissing') : undefined}
            onChange={(body) => change({ standing: { ...standing, body } })}
          />
          <PlanDay
            label={t('action.standingDate')}
            value={standing.date}
            error={missing.includes('date') ? t('action.dateMissing') : undefined}
            onChange={(date) => change({ standing: { ...standing, date } })}
          />
        </>
      )}
    </Panel>
  )
}
