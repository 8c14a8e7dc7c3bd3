import { useTranslation } from '#src/i18n/words.ts'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import { useActionQuestions } from '#src/workspace/plan/use-action-questions.ts'
import type { EvidenceFormWork } from './use-evidence-form.ts'
import styles from './EvidenceForm.module.css'

interface QuestionChoiceProps {
  readonly work: EvidenceFormWork
  /** What a round uses it for: that is changed in the round. */
  readonly used: readonly string[]
  readonly error: string | undefined
}

/** Which questions it is for; of another version of the questions they stay as they are. */
export function QuestionChoice({ work, used, error }: QuestionChoiceProps) {
  const { t } = useTranslation('evidence')
  const questions = useActionQuestions()
  const id = `${work.formId}-meanings`
  const { meanings } = work.values
  return (
    // Takes the focus when the error summary leads here.
    <div id={id} tabIndex={-1} className={styles['kind']} data-invalid={error !== undefined}>
      <fieldset className={styles['questions']} aria-describedby={`${id}-hint`}>
        <legend>
          {t('form.meanings')}
          {error !== undefined && <span className={styles['error']}>{error}</span>}
        </legend>
        <p id={`${id}-hint`} className="quiet">
          {t(used.length > 0 ? 'form.meaningsUsed' : 'form.meaningsHint')}
        </p>
        {questions.map(({ meaning, name }) => (
          <TickBox
            key={meaning}
            label={name}
            on={meanings.includes(meaning)}
            disabled={used.includes(meaning)}
            onChange={(on) => {
              const others = meanings.filter((one) => one !== meaning)
              work.type({ meanings: on ? [...others, meaning] : others })
            }}
          />
        ))}
      </fieldset>
    </div>
  )
}
