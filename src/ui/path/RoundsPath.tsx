import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import type { Road } from '#src/domain/stage/road.ts'
import { useDirection } from '#src/i18n/direction.ts'
import { StageRing } from '#src/ui/stage/StageRing.tsx'
import { PathDrawing } from './PathDrawing.tsx'
import { PathFlag } from './PathFlag.tsx'
import { pathShape } from './path-shape.ts'
import { PlaceName } from './PlaceName.tsx'
import { LEVEL_EM, markersAt, roomForMarkers, type RoundOnPath } from './rounds-on-path.ts'
import styles from './RoundsPath.module.css'

interface RoundsPathProps {
  /** Earliest first, and only those that can be compared. */
  readonly rounds: readonly RoundOnPath[]
  readonly stageNames: Readonly<Record<Stage, string>>
}

/**
 * Several rounds on one road: above each place the years in which we said that we were there, below
 * it the years in which we could show it. The same in words stands beside it.
 */
export function RoundsPath({ rounds, stageNames }: RoundsPathProps) {
  const mirrored = useDirection() === 'rtl'
  const shape = pathShape('across', mirrored)
  const { above, below } = roomForMarkers(rounds)
  return (
    <div className={styles['picture']} aria-hidden="true">
      <div
        className={styles['across']}
        style={{ paddingBlockStart: `${above}em`, paddingBlockEnd: `${below}em` }}
      >
        <div className={styles['frame']}>
          <PathDrawing shape={shape} />
          <svg className={styles['labels']} focusable="false">
            {STAGES.map((stage) => (
              <Place key={stage} {...{ stage, shape, rounds, mirrored }} name={stageNames[stage]} />
            ))}
          </svg>
        </div>
      </div>
      <ol className={styles['up']}>
        {STAGES.toReversed().map((stage) => (
          <li key={stage}>
            <svg viewBox="0 0 66 66" focusable="false">
              <StageRing stage={stage} centre={MIDDLE} radius={27} />
            </svg>
            <div>
              <Labels {...{ rounds, stage }} reading="say" />
              <span>{stageNames[stage]}</span>
              <Labels {...{ rounds, stage }} reading="show" />
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

const MIDDLE = { x: 33, y: 33 }

interface PlaceProps {
  readonly stage: Stage
  readonly shape: Road
  readonly rounds: readonly RoundOnPath[]
  readonly mirrored: boolean
  readonly name: string
}

function Place({ stage, shape, rounds, mirrored, name }: PlaceProps) {
  const { x, y } = shape.places[stage]
  const edge = shape.ring + 6
  const [said, shown] = [markersAt(rounds, 'say', stage), markersAt(rounds, 'show', stage)]
  const isNow = [...said, ...shown].some(({ isLatest }) => isLatest)
  return (
    <>
      {/* The furthest first, so that its pole passes behind the nearer ones. */}
      {said.toReversed().map(({ key, label, level, isLatest }) => (
        <PathFlag
          key={key}
          {...{ shape, label }}
          foot={{ x, y: y - edge }}
          filled={false}
          towards="above"
          poleAt={0.5}
          pole={0.6 + level * LEVEL_EM}
          isPast={!isLatest}
        />
      ))}
      {shown.toReversed().map(({ key, label, level, isLatest }) => (
        <PathFlag
          key={key}
          {...{ shape, label }}
          foot={{ x, y: y + edge }}
          filled
          towards="below"
          poleAt={0.5}
          pole={2 + level * LEVEL_EM}
          isPast={!isLatest}
        />
      ))}
      <PlaceName
        {...{ shape, name, mirrored }}
        place={shape.places[stage]}
        orientation="across"
        strong={isNow}
      />
    </>
  )
}

interface LabelsProps {
  readonly rounds: readonly RoundOnPath[]
  readonly stage: Stage
  readonly reading: 'say' | 'show'
}

function Labels({ rounds, stage, reading }: LabelsProps) {
  const markers = markersAt(rounds, reading, stage)
  if (markers.length === 0) return null
  return (
    <span className={styles['markers']}>
      {markers.map(({ key, label, isLatest }) => (
        <span key={key} className={styles['marker']} data-reading={reading} data-past={!isLatest}>
          {label}
        </span>
      ))}
    </span>
  )
}
