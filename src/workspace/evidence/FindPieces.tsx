import { useDeferredValue, useState, type ReactNode } from 'react'
import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { SearchField } from '#src/ui/field/SearchField.tsx'
import { findEvidence } from './find-evidence.ts'

interface FindPiecesProps<Piece> {
  readonly evidence: readonly Piece[]
  /** The few that are drawn. */
  readonly children: (shown: readonly Piece[]) => ReactNode
}

/** A register may hold thousands of pieces, so only the nearest few are drawn. */
const MOST_SHOWN = 12

/** A way to the pieces that are not drawn, where there are such. */
export function FindPieces<Piece extends { readonly item: EvidenceItem }>(
  props: FindPiecesProps<Piece>,
) {
  const { evidence, children } = props
  const { t } = useTranslation('evidence')
  const [wanted, setWanted] = useState('')
  const found = findEvidence(evidence, useDeferredValue(wanted))
  const shown = found.slice(0, MOST_SHOWN)
  return (
    <>
      <SearchField label={t('find.search')} value={wanted} onType={setWanted} />
      <p role="status" className="quiet small">
        {countWords()}
      </p>
      {children(shown)}
    </>
  )

  function countWords(): string {
    if (found.length === 0) return t('find.nothingFound')
    if (found.length === shown.length) return t('find.all', { count: found.length })
    return t('find.shown', { shown: shown.length, count: found.length })
  }
}
