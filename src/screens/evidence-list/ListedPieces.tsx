import { useCallback, useRef } from 'react'
import type { EvidenceFilter } from '#src/domain/round/evidence-filter.ts'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { stackClass } from '#src/workspace/layout-class.ts'
import { usePrinting } from '#src/workspace/use-printing.ts'
import { FindEvidence } from './FindEvidence.tsx'
import { FoundBar } from './FoundBar.tsx'
import { FoundPieces } from './FoundPieces.tsx'
import { PrintTable } from './PrintTable.tsx'
import type { Chosen } from './use-chosen.ts'
import type { EvidenceOfAll } from './use-evidence-list.ts'
import { useFinding } from './use-finding.ts'
import type { ListWork } from './use-list-work.ts'
import type { PieceWords } from './use-piece-words.ts'

interface ListedPiecesProps {
  readonly all: EvidenceOfAll
  readonly words: PieceWords
  /** What the address asks for. */
  readonly begin: EvidenceFilter
  readonly chosen: Chosen
  readonly onChange: ListWork['change']
  /** The same from one drawing to the next. */
  readonly onRemove: (piece: EvidencePiece) => void
}

/** All that a letter typed may change; the rest of the page stays out of its way. */
export function ListedPieces(props: ListedPiecesProps) {
  const { all, words, begin, chosen, onChange, onRemove } = props
  const { t } = useTranslation('evidenceList')
  const finding = useFinding(all, words, begin)
  const isPrinting = usePrinting()
  const box = useRef<HTMLInputElement>(null)
  const { found, sought, isNarrowed, clear } = finding
  const hasOpenRound = all.openRounds.length > 0
  const onClear = useCallback(() => {
    clear()
    // The button goes with what it cleared.
    box.current?.focus()
  }, [clear])
  const { add } = chosen
  const onChooseAll = useCallback(() => add(found), [add, found])
  return (
    <section className={stackClass()}>
      <h2 className="no-print">{t('list.title')}</h2>
      <FindEvidence ref={box} all={all} finding={finding} />
      <FoundBar
        found={found.length}
        count={all.pieces.length}
        isNarrowed={isNarrowed}
        hasOpenRound={hasOpenRound}
        onClear={onClear}
        onChooseAll={onChooseAll}
      />
      <div className={isPrinting ? 'no-print' : undefined}>
        <FoundPieces
          found={found}
          sought={sought}
          words={words}
          today={all.today}
          chosen={hasOpenRound ? chosen.ids : undefined}
          onChoose={chosen.choose}
          onChange={onChange}
          onRemove={onRemove}
        />
      </div>
      {isPrinting && <PrintTable found={found} words={words} />}
    </section>
  )
}
