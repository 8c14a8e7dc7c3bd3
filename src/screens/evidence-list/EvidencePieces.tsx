import { useCallback, useEffect, useRef, type ReactNode } from 'react'
import type { EvidenceFilter } from '#src/domain/round/evidence-filter.ts'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { AddEvidence } from './AddEvidence.tsx'
import { CarryBar } from './CarryBar.tsx'
import { ListedPieces } from './ListedPieces.tsx'
import { useChosen } from './use-chosen.ts'
import type { EvidenceOfAll, OpenRound } from './use-evidence-list.ts'
import { useListWork } from './use-list-work.ts'
import { usePieceWords } from './use-piece-words.ts'

interface EvidencePiecesProps {
  readonly all: EvidenceOfAll
  readonly organisationId: string
  /** What the address asks for. */
  readonly begin: EvidenceFilter
  /** The head of the page. */
  readonly children: ReactNode
}

export function EvidencePieces({ all, organisationId, begin, children }: EvidencePiecesProps) {
  const { t } = useTranslation('evidenceList')
  const words = usePieceWords()
  const work = useListWork(organisationId)
  const chosen = useChosen(all.pieces)
  const isEmpty = all.pieces.length === 0
  const canChoose = all.openRounds.length > 0 && !isEmpty

  const { remove } = work
  const latest = useRef(remove)
  useEffect(() => {
    latest.current = remove
  })
  const onRemove = useCallback((piece: EvidencePiece) => void latest.current(piece), [])

  return (
    <Page
      {...(chosen.pieces.length > 0 && canChoose
        ? {
            foot: (
              <CarryBar
                chosen={chosen.pieces.length}
                rounds={all.openRounds}
                onCarry={(round) => void carry(round)}
                onClear={chosen.clear}
              />
            ),
          }
        : {})}
    >
      {children}
      <RemovedNotice
        message={work.done?.message}
        failed={work.problem === undefined ? undefined : t(`problem.${work.problem}`)}
        onUndo={work.undo}
        onDismiss={work.dismiss}
      />
      <div role="status" className="no-print">
        {work.note !== undefined && (
          <Notice>
            <p>{work.note}</p>
          </Notice>
        )}
      </div>
      <AddEvidence
        organisationId={organisationId}
        today={all.today}
        folded={!isEmpty}
        onAdd={work.add}
      />
      {!isEmpty && (
        <ListedPieces
          all={all}
          words={words}
          begin={begin}
          chosen={chosen}
          onChange={work.change}
          onRemove={onRemove}
        />
      )}
    </Page>
  )

  async function carry(round: OpenRound): Promise<void> {
    if (await work.carry(chosen.pieces, round)) chosen.clear()
  }
}
