import { useMemo } from 'react'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useActionQuestions } from '#src/workspace/plan/use-action-questions.ts'

export interface PieceWords {
  readonly kind: (piece: EvidencePiece) => string
  readonly date: (piece: EvidencePiece) => string
  readonly age: (piece: Pick<EvidencePiece, 'age' | 'freshUntil'>) => string
  readonly questions: (piece: EvidencePiece) => string
  readonly rounds: (piece: EvidencePiece) => string
  /** All that a search looks through besides what it is. */
  readonly all: (piece: EvidencePiece) => string
}

/** Made once for the list: they are dear. */
export function usePieceWords(): PieceWords {
  const { t } = useTranslation(['evidenceList', 'evidence'])
  const formats = useFormats()
  const questions = useActionQuestions()
  return useMemo(() => {
    const nameOf = new Map(questions.map(({ meaning, name }) => [meaning, name]))
    const names = ({ meanings }: EvidencePiece) =>
      meanings.flatMap((meaning) => nameOf.get(meaning) ?? [])
    const rounds = (piece: EvidencePiece) => piece.rounds.map(({ name }) => name)
    const kind = ({ item }: EvidencePiece) => t(`evidence:kind.${item.kind}`)
    const date = ({ item }: EvidencePiece) => formats.date(item.date)
    return {
      kind,
      date,
      age: ({ age, freshUntil }) => t(`age.${age}`, { date: formats.date(freshUntil) }),
      questions: (piece) => formats.list(names(piece)) || t('piece.noQuestion'),
      rounds: (piece) => formats.list(rounds(piece)) || t('piece.noRound'),
      all: (piece) =>
        [
          kind(piece),
          piece.item.date,
          date(piece),
          piece.item.where,
          piece.item.owner,
          piece.item.secondCheck,
          ...names(piece),
          ...rounds(piece),
        ].join(' '),
    }
  }, [t, formats, questions])
}
