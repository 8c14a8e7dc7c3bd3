import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import type { Point, Road } from '#src/domain/stage/road.ts'
import { PathFlag } from './PathFlag.tsx'
import { PlaceName } from './PlaceName.tsx'
import type { PathOrientation } from './path-shape.ts'
import type { PathMarkers } from './JourneyPath.tsx'
import styles from './JourneyPath.module.css'

interface PathLabelsProps {
  readonly shape: Road
  readonly orientation: PathOrientation
  readonly mirrored: boolean
  readonly markers: PathMarkers
  readonly stageNames: Readonly<Record<Stage, string>>
}

/**
 * The names of the places and the flags, laid over the drawing. They do not shrink with it: on a
 * small screen they stay as big as the text around them, and grow with the reader's choice of size.
 */
export function PathLabels({ shape, orientation, mirrored, markers, stageNames }: PathLabelsProps) {
  const { say, show } = markers
  return (
    <svg className={styles['labels']} aria-hidden="true" focusable="false">
      {say !== undefined && (
        <PathFlag
          shape={shape}
          foot={edge(say.stage, -1)}
          label={say.label}
          filled={false}
          towards="above"
          poleAt={poleAt(SAY_LEAN[say.stage])}
          pole={orientation === 'across' ? 1.2 : 0.5}
        />
      )}
      {show !== undefined && (
        <PathFlag
          shape={shape}
          foot={edge(show.stage, 1)}
          label={show.label}
          filled
          towards="below"
          poleAt={poleAt(SHOW_LEAN[show.stage])}
          pole={orientation === 'across' ? 2.3 : 0.5}
        />
      )}
      {STAGES.map((stage) => (
        <PlaceName
          key={stage}
          shape={shape}
          place={shape.places[stage]}
          name={stageNames[stage]}
          orientation={orientation}
          mirrored={mirrored}
          strong={stage === say?.stage || stage === show?.stage}
        />
      ))}
    </svg>
  )

  /** The upper or the lower edge of a ring. */
  function edge(stage: Stage, side: -1 | 1): Point {
    const { x, y } = shape.places[stage]
    return { x, y: y + side * (shape.ring + 6) }
  }

  function poleAt(lean: number): number {
    const share = orientation === 'up' ? 0.12 : lean
    return mirrored ? 1 - share : share
  }
}

// The road rises: above it there is room behind a place, below it there is room before the next
// one. At its ends a flag leans inwards.
const SAY_LEAN = { 1: 0.25, 2: 0.6, 3: 0.65, 4: 0.65, 5: 0.72 } as const satisfies Lean
const SHOW_LEAN = { 1: 0.25, 2: 0.3, 3: 0.3, 4: 0.3, 5: 0.72 } as const satisfies Lean

/** Where along a flag its pole stands, for those who read from left to right. */
type Lean = Record<Stage, number>
