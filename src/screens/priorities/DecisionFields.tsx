import { isDecided } from '#src/domain/priority/sifting-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { today } from '#src/platform/clock.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { stackClass } from '#src/workspace/layout-class.ts'
import type { SiftingWork } from './use-sifting-work.ts'

const LISTS = ['short', 'long', 'leftOut'] as const

/** A choice has its day at once, for without one it is no decision; the day can be put right. */
export function DecisionFields({ work }: { readonly work: SiftingWork }) {
  const { t } = useTranslation('priorities')
  const { sifting, change } = work
  const { decision } = sifting
  return (
    <div className={stackClass()}>
      <ChoiceGroup
        legend={t('decision.ask')}
        name="decision"
        value={isDecided(sifting) ? decision.list : null}
        onChoose={(list) =>
          change({ decision: { ...decision, list, date: decision.date ?? today() } })
        }
        options={LISTS.map((value) => ({
          value,
          label: t(`decision.${value}`),
          hint: t(`decision.hint.${value}`),
        }))}
      />
      <PlanText
        label={t('decision.reason')}
        hint={t('decision.reasonHint')}
        size="text"
        value={decision.reason}
        onChange={(reason) => change({ decision: { ...decision, reason } })}
      />
      {isDecided(sifting) && (
        <PlanDay
          label={t('decision.date')}
          value={decision.date}
          onChange={(date) => date !== null && change({ decision: { ...decision, date } })}
        />
      )}
    </div>
  )
}
