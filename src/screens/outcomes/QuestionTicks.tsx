import { useTranslation } from '#src/i18n/words.ts'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import { useActionQuestions } from '#src/workspace/plan/use-action-questions.ts'
import type { OutcomeWork } from './use-outcome-work.ts'
import styles from './OutcomesPage.module.css'

/** What belongs to questions of another set stays as it is. */
export function QuestionTicks({ work: { outcome, change } }: { readonly work: OutcomeWork }) {
  const { t } = useTranslation('outcomes')
  const questions = useActionQuestions()
  const { questionMeanings: ticked } = outcome
  return (
    <fieldset className={styles['group']}>
      <legend>{t('edit.questions')}</legend>
      {questions.map(({ meaning, name }) => (
        <TickBox
          key={meaning}
          label={name}
          on={ticked.includes(meaning)}
          onChange={(on) =>
            change({
              questionMeanings: on ? [...ticked, meaning] : ticked.filter((one) => one !== meaning),
            })
          }
        />
      ))}
    </fieldset>
  )
}
