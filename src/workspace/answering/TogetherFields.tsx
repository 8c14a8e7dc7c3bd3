import type { QuestionAnswer } from '#src/domain/round/question-answer.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { NoteField } from './NoteField.tsx'

interface TogetherFieldsProps {
  readonly answer: QuestionAnswer
  readonly onChange: (part: Partial<QuestionAnswer>) => void
}

export function TogetherFields({ answer, onChange }: TogetherFieldsProps) {
  const { t } = useTranslation('question')
  return (
    <>
      <NoteField
        label={t('reason.label')}
        hint={t('reason.warning')}
        value={answer.reason}
        onChange={(reason) => onChange({ reason })}
      />
      <NoteField
        label={t('dissent.label')}
        hint={t('dissent.hint')}
        value={answer.dissent}
        onChange={(dissent) => onChange({ dissent })}
      />
      <NoteField
        label={t('wouldChange.label')}
        hint={t('wouldChange.hint')}
        value={answer.wouldChange}
        onChange={(wouldChange) => onChange({ wouldChange })}
      />
    </>
  )
}
