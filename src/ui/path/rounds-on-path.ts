import { STAGES, type Stage } from '#src/domain/answer/answer.ts'

/** One round as the road shows it. */
export interface RoundOnPath {
  readonly key: string
  /** Short: a year where that is enough. */
  readonly label: string
  /** Null: no stage, so no marker. */
  readonly say: Stage | null
  readonly show: Stage | null
  readonly isLatest: boolean
}

interface Marker extends RoundOnPath {
  /** How many markers lie between this one and its place. */
  readonly level: number
}

/** The markers of a place, earliest nearest to it. */
export function markersAt(
  rounds: readonly RoundOnPath[],
  reading: 'say' | 'show',
  stage: Stage,
): readonly Marker[] {
  return rounds
    .filter((round) => round[reading] === stage)
    .map((round, level) => ({ ...round, level }))
}

/** From one marker to the next, in em. */
export const LEVEL_EM = 2.4

/** What the road itself leaves free above and below each place where it is drawn the smallest, in em. */
const FREE_ABOVE = { 1: 5.3, 2: 4.6, 3: 3.4, 4: 1.7, 5: 0 } as const satisfies Record<Stage, number>
const FREE_BELOW = { 1: 0, 2: 0.7, 3: 2, 4: 3.7, 5: 5.3 } as const satisfies Record<Stage, number>
const POLE_EM = 0.9
const NAME_EM = 2.1

/** The room that the markers need above and below the road, in em. */
export function roomForMarkers(rounds: readonly RoundOnPath[]) {
  const count = (reading: 'say' | 'show', stage: Stage) => markersAt(rounds, reading, stage).length
  const above = STAGES.map((stage) => {
    const levels = count('say', stage)
    return levels === 0 ? 0 : POLE_EM + levels * LEVEL_EM - FREE_ABOVE[stage]
  })
  const below = STAGES.map((stage) => NAME_EM + count('show', stage) * LEVEL_EM - FREE_BELOW[stage])
  return { above: Math.max(0, ...above), below: Math.max(NAME_EM, ...below) }
}
