import { useTranslation } from '#src/i18n/words.ts'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import type { ActionWork } from '#src/workspace/plan/use-action-work.ts'
import styles from './ActionPage.module.css'

/** In days before the date. */
const REMINDERS = [0, 1, 7, 14, 30] as const

export function DateFields({ work: { action, change } }: { readonly work: ActionWork }) {
  const { t } = useTranslation('plan')
  const chosen = new Set(action.remindDaysBefore)
  return (
    <>
      <PlanDay
        label={t('action.review')}
        value={action.review}
        onChange={(review) => change({ review })}
      />
      <fieldset className={styles['options']}>
        <legend>{t('action.remind')}</legend>
        <p className="quiet small">{t('action.remindHint')}</p>
        {REMINDERS.map((days) => (
          <TickBox
            key={days}
            label={t(`action.remindDays.${days}`)}
            on={chosen.has(days)}
            onChange={(on) => remind(days, on)}
          />
        ))}
      </fieldset>
    </>
  )

  function remind(days: number, wanted: boolean): void {
    const others = action.remindDaysBefore.filter((one) => one !== days)
    const all = wanted ? [...others, days] : others
    change({ remindDaysBefore: all.toSorted((one, other) => one - other) })
  }
}
