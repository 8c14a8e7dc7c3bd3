import { memo } from 'react'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import { Button } from '#src/ui/button/Button.tsx'
import type { PieceWords } from './use-piece-words.ts'
import styles from './PieceRow.module.css'

interface PieceRowProps {
  readonly piece: EvidencePiece
  readonly words: PieceWords
  /** Left out where there is no round to put it into. */
  readonly isChosen: boolean | undefined
  // The same from one drawing to the next, or all rows would be drawn again.
  readonly onChoose: (id: string, isChosen: boolean) => void
  readonly onChange: (id: string) => void
  readonly onRemove: (piece: EvidencePiece) => void
}

/**
 * One piece of evidence. What does not count, or soon will not, is told by words and by its edge.
 * It finds no words by itself: in a row of many, that takes longer than to draw it.
 */
export const PieceRow = memo(function PieceRow(props: PieceRowProps) {
  const { piece, words, isChosen, onChoose, onChange, onRemove } = props
  const { labels } = words
  const { what, where, owner, secondCheck } = piece.item
  const hidden = <span className="visually-hidden">{what}</span>
  return (
    <article className={styles['piece']} data-age={piece.age}>
      <div>
        <h3 tabIndex={-1}>
          <bdi>{what}</bdi>
        </h3>
        <p className="quiet small">{words.kindAndDate(piece)}</p>
        <p className={styles['age']}>{words.age(piece)}</p>
      </div>
      <dl>
        {line(labels.where, where)}
        {line(labels.owner, owner)}
        {line(labels.secondCheck, secondCheck)}
        {line(labels.questions, words.questions(piece))}
        {line(labels.rounds, words.rounds(piece))}
      </dl>
      <div className={`${styles['actions']} no-print`}>
        {isChosen !== undefined && (
          <label className={styles['choose']}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={({ target }) => onChoose(piece.id, target.checked)}
            />
            <span>
              {labels.choose} {hidden}
            </span>
          </label>
        )}
        <Button onPress={() => onChange(piece.id)}>
          {labels.change} {hidden}
        </Button>
        <Button look="text" onPress={() => onRemove(piece)}>
          {labels.remove} {hidden}
        </Button>
      </div>
    </article>
  )

  function line(name: string, text: string) {
    if (text === '') return null
    return (
      <div>
        <dt>{name}</dt>
        <dd>
          <bdi>{text}</bdi>
        </dd>
      </div>
    )
  }
})
