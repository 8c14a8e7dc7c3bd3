import { useRef } from 'react'
import { BLANK_FORM, type EvidenceForm as Values } from '#src/domain/round/evidence-form.ts'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { EvidenceForm } from '#src/workspace/evidence/EvidenceForm.tsx'
import { PieceList } from './PieceList.tsx'
import { PieceRow } from './PieceRow.tsx'
import type { PieceWords } from './use-piece-words.ts'
import { useSayDate } from './use-say-date.ts'

interface FoundPiecesProps {
  readonly found: readonly EvidencePiece[]
  readonly words: PieceWords
  readonly today: string
  /** Left out where there is no round to put anything into. */
  readonly chosen: ReadonlySet<string> | undefined
  readonly onChoose: (id: string, isChosen: boolean) => void
  /** The piece whose form is open. */
  readonly changing: string | undefined
  readonly onChanging: (id: string | undefined) => void
  readonly onChange: (id: string, form: Values) => Promise<boolean>
  readonly onRemove: (piece: EvidencePiece) => void
}

export function FoundPieces(props: FoundPiecesProps) {
  const { found, words, today, chosen, onChoose, changing, onChanging, onChange, onRemove } = props
  const { t } = useTranslation('evidenceList')
  const sayDate = useSayDate(today)
  const area = useRef<HTMLDivElement>(null)
  const close = () => {
    onChanging(undefined)
    // The button that was pressed goes with the form, and focus with it.
    area.current?.focus()
  }
  return (
    <div ref={area} tabIndex={-1}>
      <PieceList found={found}>
        {(piece) =>
          piece.id === changing ? (
            <EvidenceForm
              draftKey={`evidence ${piece.id}`}
              start={{ ...BLANK_FORM, ...piece.item, meanings: [...piece.meanings] }}
              sayDate={sayDate}
              asksQuestions={{ used: piece.usedMeanings }}
              kept={t('add.keptChange')}
              onSave={async (form) => {
                const saved = await onChange(piece.id, form)
                if (saved) close()
                return saved
              }}
              onCancel={close}
            />
          ) : (
            <PieceRow
              piece={piece}
              words={words}
              isChosen={chosen?.has(piece.id)}
              onChoose={onChoose}
              onChange={onChanging}
              onRemove={onRemove}
            />
          )
        }
      </PieceList>
    </div>
  )
}
