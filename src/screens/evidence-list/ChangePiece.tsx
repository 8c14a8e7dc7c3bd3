import { BLANK_FORM, type EvidenceForm as Values } from '#src/domain/round/evidence-form.ts'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { EvidenceForm } from '#src/workspace/evidence/EvidenceForm.tsx'
import { useSayDate } from './use-say-date.ts'

interface ChangePieceProps {
  readonly piece: EvidencePiece
  readonly today: string
  readonly onChange: (id: string, form: Values) => Promise<boolean>
  readonly onClose: () => void
}

/** In the place of the piece, as long as it is changed. */
export function ChangePiece({ piece, today, onChange, onClose }: ChangePieceProps) {
  const { t } = useTranslation('evidenceList')
  const sayDate = useSayDate(today)
  return (
    <EvidenceForm
      draftKey={`evidence ${piece.id}`}
      start={{ ...BLANK_FORM, ...piece.item, meanings: [...piece.meanings] }}
      sayDate={sayDate}
      asksQuestions={{ used: piece.usedMeanings }}
      kept={t('add.keptChange')}
      onSave={async (form) => {
        const saved = await onChange(piece.id, form)
        if (saved) onClose()
        return saved
      }}
      onCancel={onClose}
    />
  )
}
