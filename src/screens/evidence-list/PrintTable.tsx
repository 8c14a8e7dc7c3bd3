import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { PieceWords } from './use-piece-words.ts'
import styles from './PrintTable.module.css'

interface PrintTableProps {
  readonly found: readonly EvidencePiece[]
  readonly words: PieceWords
}

/** The whole list on paper; the head of the table comes again on each sheet. */
export function PrintTable({ found, words }: PrintTableProps) {
  const { t } = useTranslation('evidenceList')
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('print.what')}</th>
          <th scope="col">{t('print.date')}</th>
          <th scope="col">{t('print.where')}</th>
          <th scope="col">{t('piece.questions')}</th>
          <th scope="col">{t('piece.rounds')}</th>
        </tr>
      </thead>
      <tbody>
        {found.map((piece) => (
          <tr key={piece.id}>
            <th scope="row">
              <bdi>{piece.item.what}</bdi>
              <span>{words.kind(piece)}</span>
            </th>
            <td>
              {words.date(piece)}
              <span>{words.age(piece)}</span>
            </td>
            <td>
              <bdi>{piece.item.where}</bdi>
              <span>
                <bdi>{piece.item.owner}</bdi>
              </span>
              <span>
                <bdi>{piece.item.secondCheck}</bdi>
              </span>
            </td>
            <td>{words.questions(piece)}</td>
            <td>
              <bdi>{words.rounds(piece)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
