import { memo, useRef, useState } from 'react'
import type { EvidenceForm as Values } from '#src/domain/round/evidence-form.ts'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { GrowingList } from '#src/ui/list/GrowingList.tsx'
import { listClass } from '#src/workspace/layout-class.ts'
import { ChangePiece } from './ChangePiece.tsx'
import { PieceRow } from './PieceRow.tsx'
import type { PieceWords } from './use-piece-words.ts'
import styles from './EvidenceListPage.module.css'

interface FoundPiecesProps {
  readonly found: readonly EvidencePiece[]
  /** Another for each thing that is looked for. */
  readonly sought: unknown
  readonly words: PieceWords
  readonly today: string
  /** Left out where there is no round to put anything into. */
  readonly chosen: ReadonlySet<string> | undefined
  readonly onChoose: (id: string, isChosen: boolean) => void
  readonly onChange: (id: string, form: Values) => Promise<boolean>
  readonly onRemove: (piece: EvidencePiece) => void
}

/** As many as fill a tall window. */
const FIRST = 12
const AT_A_TIME = 30

export const FoundPieces = memo(function FoundPieces(props: FoundPiecesProps) {
  const { found, sought, words, today, chosen, onChoose, onChange, onRemove } = props
  const { t } = useTranslation('evidenceList')
  const [changing, setChanging] = useState<string>()
  const area = useRef<HTMLDivElement>(null)
  return (
    <div ref={area} tabIndex={-1}>
      <GrowingList
        items={found}
        of={sought}
        first={FIRST}
        step={AT_A_TIME}
        // Paper has a table of its own.
        isPrinted={false}
        className={`${listClass()} ${styles['list']}`}
        more={(count) => t('list.more', { count })}
      >
        {(piece) =>
          piece.id === changing ? (
            <ChangePiece piece={piece} today={today} onChange={onChange} onClose={close} />
          ) : (
            <PieceRow
              piece={piece}
              words={words}
              isChosen={chosen?.has(piece.id)}
              onChoose={onChoose}
              onChange={setChanging}
              onRemove={onRemove}
            />
          )
        }
      </GrowingList>
    </div>
  )

  function close() {
    setChanging(undefined)
    // The button that was pressed goes with the form, and focus with it.
    area.current?.focus()
  }
})
