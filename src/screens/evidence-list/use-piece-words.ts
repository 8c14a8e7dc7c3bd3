import { useMemo } from 'react'
import { EVIDENCE_KINDS } from '#src/domain/round/evidence-form.ts'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { remembered } from '#src/ui/list/remembered.ts'
import { useActionQuestions } from '#src/workspace/plan/use-action-questions.ts'

export interface PieceWords {
  readonly kind: (piece: EvidencePiece) => string
  readonly date: (piece: EvidencePiece) => string
  /** "A result of 1 March 2026" */
  readonly kindAndDate: (piece: EvidencePiece) => string
  readonly age: (piece: Pick<EvidencePiece, 'age' | 'freshUntil'>) => string
  readonly questions: (piece: EvidencePiece) => string
  readonly rounds: (piece: EvidencePiece) => string
  /** All that a search looks through besides what it is. */
  readonly all: (piece: EvidencePiece) => string
  readonly labels: PieceLabels
}

/** What stands before a value, and on the buttons. */
interface PieceLabels {
  readonly where: string
  readonly owner: string
  readonly secondCheck: string
  readonly questions: string
  readonly rounds: string
  readonly choose: string
  readonly change: string
  readonly remove: string
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
    const kinds = new Map(EVIDENCE_KINDS.map((kind) => [kind, t(`evidence:kind.${kind}`)]))
    const kind = ({ item }: EvidencePiece) => kinds.get(item.kind) ?? ''
    const date = ({ item }: EvidencePiece) => formats.date(item.date)
    return {
      kind,
      date,
      kindAndDate: remembered((piece) => t('piece.of', { kind: kind(piece), date: date(piece) })),
      age: remembered(({ age, freshUntil }) => t(`age.${age}`, { date: formats.date(freshUntil) })),
      questions: remembered((piece) => formats.list(names(piece)) || t('piece.noQuestion')),
      rounds: remembered((piece) => formats.list(rounds(piece)) || t('piece.noRound')),
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
      labels: {
        where: t('piece.where'),
        owner: t('piece.owner'),
        secondCheck: t('piece.secondCheck'),
        questions: t('piece.questions'),
        rounds: t('piece.rounds'),
        choose: t('piece.choose'),
        change: t('piece.change'),
        remove: t('piece.remove'),
      },
    }
  }, [t, formats, questions])
}
