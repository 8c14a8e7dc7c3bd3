import type { QuestionAnswer } from '#src/domain/round/round-answers.ts'
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
        optional={false}
        value={answer.reason}
        onChange={(reason) => onChange({ reason })}
      />
      <NoteField
        label={t('dissent.label')}
        hint={t('dissent.hint')}
        optional
        value={answer.dissent}
        onChange={(dissent) => onChange({ dissent })}
      />
      <NoteField
        label={t('wouldChange.label')}
        hint={t('wouldChange.hint')}
        optional
        value={answer.wouldChange}
        onChange={(wouldChange) => onChange({ wouldChange })}
      />
    </>
  )
}
