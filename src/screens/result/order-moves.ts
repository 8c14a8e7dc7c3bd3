import type { HoldingBack } from '#src/domain/stage/holding-back.ts'

/** The questions that lie behind the others; none where all are level, so that none is behind. */
export function heldBackBy({ lowest, dontKnow }: HoldingBack, total: number): ReadonlySet<string> {
  const behind = [...(lowest?.questions ?? []), ...dontKnow]
  return new Set(behind.length === total ? [] : behind)
}

/** What holds us back first, otherwise in the order of the questions. */
export function heldBackFirst<Move extends { readonly question: string }>(
  moves: readonly Move[],
  heldBack: ReadonlySet<string>,
): readonly Move[] {
  const isBehind = ({ question }: Move) => heldBack.has(question)
  return [...moves.filter(isBehind), ...moves.filter((move) => !isBehind(move))]
}
