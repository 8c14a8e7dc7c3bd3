import type { Round } from '#src/domain/record/round.ts'
import { paths } from '#src/paths.ts'

/** Where a round begins: with its first question, or with the page that gathers what people hand in. */
export function startOfRound({ id, mode }: Pick<Round, 'id' | 'mode'>): string {
  return mode === 'eachFirst' ? paths.gather(id) : paths.question(id, 1)
}
