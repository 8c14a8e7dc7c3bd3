import { MOST_EXPECTED } from '#src/domain/workshop/expected.ts'
import {
  MOST_SILENT_MINUTES,
  USUAL_EXPECTED,
  type WishField,
} from '#src/domain/workshop/session-wish.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { NumberField } from '#src/ui/field/NumberField.tsx'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import type { PlanWork } from './use-plan.ts'
import styles from './PlanSession.module.css'

export function PlanFields({ work }: { readonly work: PlanWork }) {
  const { t } = useTranslation('runningOrder')
  const { wish, change, read } = work
  return (
    <section className={styles['fields']} aria-labelledby="session-wish">
      <h2 id="session-wish">{t('form.title')}</h2>
      <Field
        label={t('form.end')}
        hint={t('form.endHint')}
        error={isWrong('endTime') ? t('form.endError') : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            type="time"
            className={styles['short']}
            value={wish.endTime}
            onChange={(event) => change({ endTime: event.target.value })}
          />
        )}
      </Field>
      <NumberField
        className={styles['short']}
        label={t('form.expected')}
        hint={t('form.expectedHint', { count: USUAL_EXPECTED })}
        error={
          isWrong('expected') ? t('form.expectedError', { from: 1, to: MOST_EXPECTED }) : undefined
        }
        from={1}
        to={MOST_EXPECTED}
        value={wish.expected}
        onType={(expected) => change({ expected })}
      />
      <NumberField
        className={styles['short']}
        label={t('form.silence')}
        hint={t('form.silenceHint')}
        error={
          isWrong('silentMinutes')
            ? t('form.silenceError', { from: 0, to: MOST_SILENT_MINUTES })
            : undefined
        }
        from={0}
        to={MOST_SILENT_MINUTES}
        value={wish.silentMinutes}
        onType={(silentMinutes) => change({ silentMinutes })}
      />
      <ChoiceGroup
        legend={t('form.format')}
        name="format"
        value={wish.format}
        onChoose={(format) => change({ format })}
        options={[
          { value: 'talk', label: t('form.talk'), hint: t('form.talkHint') },
          { value: 'cafe', label: t('form.cafe'), hint: t('form.cafeHint') },
        ]}
      />
      <TickBox
        label={t('form.break')}
        hint={t('form.breakHint')}
        on={wish.withBreak}
        onChange={(withBreak) => change({ withBreak })}
      />
      <TickBox label={t('form.sound')} on={wish.sound} onChange={(sound) => change({ sound })} />
    </section>
  )

  function isWrong(field: WishField): boolean {
    return !read.ok && read.wrong.includes(field)
  }
}
