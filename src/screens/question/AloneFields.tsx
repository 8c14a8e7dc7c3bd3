import type { HowSure } from '#src/domain/answer/answer.ts'
import type { QuestionAnswer } from '#src/domain/round/question-answer.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { NoteField } from '#src/workspace/answering/NoteField.tsx'

interface AloneFieldsProps {
  readonly answer: QuestionAnswer
  readonly onChange: (part: Partial<QuestionAnswer>) => void
}

const LEVELS = ['1', '2', '3'] as const

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
      <NoteField
        label={t('note.label')}
        hint={t('note.warning')}
        value={answer.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  )
}
