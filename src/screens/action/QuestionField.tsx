import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'
import { useActionQuestions } from '#src/workspace/plan/use-action-questions.ts'
import type { ActionWork } from '#src/workspace/plan/use-action-work.ts'

export function QuestionField({ work: { action, change } }: { readonly work: ActionWork }) {
  const { t } = useTranslation('plan')
  const questions = useActionQuestions()
  const { questionMeaning: chosen } = action
  const isKnown = chosen === null || questions.some(({ meaning }) => meaning === chosen)
  return (
    <Field label={t('action.question')}>
      {(wiring) => (
        <select
          {...wiring}
          value={chosen ?? ''}
          onChange={({ target }) =>
            change({ questionMeaning: target.value === '' ? null : target.value })
          }
        >
          <option value="">{t('action.noQuestion')}</option>
          {!isKnown && <option value={chosen}>{t('action.unknownQuestion')}</option>}
          {questions.map(({ meaning, name }) => (
            <option key={meaning} value={meaning}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
