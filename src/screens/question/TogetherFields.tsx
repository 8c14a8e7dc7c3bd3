import type { QuestionAnswer } from '#src/domain/round/round-answers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'

interface TogetherFieldsProps {
  readonly answer: QuestionAnswer
  readonly onChange: (part: Partial<QuestionAnswer>) => void
}

type Part = 'reason' | 'dissent' | 'wouldChange'

const LONGEST_TEXT = 10_000

export function TogetherFields({ answer, onChange }: TogetherFieldsProps) {
  const { t } = useTranslation(['question', 'shell'])
  return (
    <>
      {textField('reason', t('reason.label'), t('reason.warning'))}
      {textField('dissent', t('dissent.label'), t('dissent.hint'))}
      {textField('wouldChange', t('wouldChange.label'), t('wouldChange.hint'))}
    </>
  )

  function textField(part: Part, label: string, hint: string) {
    return (
      <Field
        label={label}
        hint={hint}
        {...(part === 'reason' ? {} : { optional: t('shell:optional') })}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            value={answer[part]}
            maxLength={LONGEST_TEXT}
            dir="auto"
            onChange={(event) => onChange({ [part]: event.target.value })}
          />
        )}
      </Field>
    )
  }
}
