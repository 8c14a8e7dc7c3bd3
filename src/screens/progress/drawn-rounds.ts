import type { RoundOnPath } from '#src/ui/path/rounds-on-path.ts'
import type { ProgressStep } from './use-progress.ts'

/** More would stand in each other's way. */
const MOST = 4

/**
 * The last rounds, earliest first, as far as they can be compared with the latest: on one road all
 * that stands there is compared.
 */
export function drawnRounds(
  steps: readonly ProgressStep[],
  labelOf: (roundId: string) => string,
  yearOf: (isoDate: string) => string,
): readonly RoundOnPath[] {
  const latest = steps.at(-1)
  const drawn = steps.filter(({ segment }) => segment === latest?.segment).slice(-MOST)
  const years = drawn.map(({ round }) => yearOf(round.date))
  const yearIsEnough = new Set(years).size === drawn.length
  return drawn.map(({ round }, index) => ({
    key: round.id,
    label: yearIsEnough ? (years[index] ?? '') : labelOf(round.id),
    say: round.claimed,
    show: round.backed === 'notChecked' ? null : round.backed,
    isLatest: index === drawn.length - 1,
  }))
}
