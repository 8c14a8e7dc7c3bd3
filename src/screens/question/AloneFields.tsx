import type { HowSure } from '#src/domain/answer/answer.ts'
import type { QuestionAnswer } from '#src/domain/round/round-answers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { Field } from '#src/ui/field/Field.tsx'

interface AloneFieldsProps {
  readonly answer: QuestionAnswer
  readonly onChange: (part: Partial<QuestionAnswer>) => void
}

const LEVELS = ['1', '2', '3'] as const
const LONGEST_TEXT = 10_000

export function AloneFields({ answer, onChange }: AloneFieldsProps) {
  const { t } = useTranslation(['question', 'round', 'shell'])
  return (
    <>
      <div>
        <ChoiceGroup
          legend={`${t('howSure.legend')} ${t('shell:optional')}`}
          name="how-sure"
          shape="row"
          options={LEVELS.map((value) => ({ value, label: t(`round:howSure.${value}`) }))}
          value={answer.howSure === null ? null : (LEVELS[answer.howSure - 1] ?? null)}
          onChoose={(value) => onChange({ howSure: Number(value) as HowSure })}
        />
        {answer.howSure !== null && (
          <Button look="text" onPress={() => onChange({ howSure: null })}>
            {t('howSure.clear')}
          </Button>
        )}
      </div>
      <Field label={t('note.label')} optional={t('shell:optional')} hint={t('note.warning')}>
        {(wiring) => (
          <textarea
            {...wiring}
            value={answer.note}
            maxLength={LONGEST_TEXT}
            dir="auto"
            onChange={(event) => onChange({ note: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}
