import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import styles from './EvidenceListPage.module.css'

interface PieceListProps {
  readonly found: readonly EvidencePiece[]
  readonly children: (piece: EvidencePiece) => ReactNode
}

/** So many at a time: nobody reads two thousand, nor tabs through them. */
const AT_A_TIME = 30

export function PieceList({ found, children }: PieceListProps) {
  const { t } = useTranslation('evidenceList')
  const [shown, setShown] = useState(AT_A_TIME)
  const list = useRef<HTMLUListElement>(null)
  const left = found.length - shown

  // Reading goes on where the new ones begin: the button that brought them is now below them.
  useEffect(() => {
    if (shown === AT_A_TIME) return
    list.current
      ?.querySelector<HTMLElement>(`:scope > li:nth-child(${shown - AT_A_TIME + 1})`)
      ?.focus()
  }, [shown])

  return (
    <>
      <ul ref={list} className={styles['list']}>
        {found.slice(0, shown).map((piece) => (
          <li key={piece.id} tabIndex={-1}>
            {children(piece)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p>
          <Button onPress={() => setShown(shown + AT_A_TIME)}>
            {t('list.more', { count: Math.min(left, AT_A_TIME) })}
          </Button>
        </p>
      )}
    </>
  )
}
