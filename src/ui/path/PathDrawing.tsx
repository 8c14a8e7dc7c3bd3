import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import { StageRing } from '#src/ui/stage/StageRing.tsx'
import { PathFlag } from './PathFlag.tsx'
import {
  pathShape,
  stretchesBetween,
  type PathOrientation,
  type PathShape,
  type Point,
} from './path-shape.ts'
import type { PathMarkers } from './JourneyPath.tsx'

interface PathDrawingProps {
  readonly orientation: PathOrientation
  readonly mirrored: boolean
  readonly markers: PathMarkers
  readonly stageNames: Readonly<Record<Stage, string>>
}

const ALL_STRETCHES = [1, 2, 3, 4, 5, 6] as const

export function PathDrawing({ orientation, mirrored, markers, stageNames }: PathDrawingProps) {
  const shape = pathShape(orientation, mirrored)
  const { say, show, range } = markers
  return (
    <svg viewBox={shape.viewBox} aria-hidden="true" focusable="false">
      {range !== undefined &&
        stretchesBetween(range.lowest, range.highest).map((stage) => (
          <Stretch key={stage} d={shape.stretches[stage]} colour="var(--accent-tint)" width={46} />
        ))}
      {ALL_STRETCHES.map((end) => (
        <Stretch key={end} d={shape.stretches[end]} colour="var(--stage-empty)" width={15} />
      ))}
      {ALL_STRETCHES.map((end) => (
        <Stretch key={end} d={shape.stretches[end]} colour="var(--surface)" width={2} dash="3 11" />
      ))}
      {say !== undefined &&
        show !== undefined &&
        stretchesBetween(show.stage, say.stage).map((stage) => (
          <Stretch
            key={stage}
            d={shape.stretches[stage]}
            colour="var(--text)"
            width={5}
            dash="1 10"
          />
        ))}
      {STAGES.map((stage) => (
        <g key={stage}>
          <StageRing stage={stage} centre={shape.places[stage]} radius={shape.ring} />
          <PlaceName
            shape={shape}
            stage={stage}
            name={stageNames[stage]}
            orientation={orientation}
            mirrored={mirrored}
            strong={stage === say?.stage || stage === show?.stage}
          />
        </g>
      ))}
      {say !== undefined && (
        <PathFlag
          foot={flagFoot(shape, say.stage, orientation, mirrored, 'say')}
          label={say.label}
          filled={false}
          towards={orientation === 'across' ? 'above' : mirrored ? 'before' : 'after'}
          type={shape.type}
        />
      )}
      {show !== undefined && (
        <PathFlag
          foot={flagFoot(shape, show.stage, orientation, mirrored, 'show')}
          label={show.label}
          filled
          towards={orientation === 'across' ? 'below' : mirrored ? 'before' : 'after'}
          type={shape.type}
          pole={orientation === 'across' ? 14 : 26}
        />
      )}
    </svg>
  )
}

interface StretchProps {
  readonly d: string
  readonly colour: string
  readonly width: number
  readonly dash?: string
}

function Stretch({ d, colour, width, dash }: StretchProps) {
  return (
    <path
      d={d}
      fill="none"
      stroke={colour}
      strokeWidth={width}
      strokeLinecap="round"
      strokeDasharray={dash}
    />
  )
}

interface PlaceNameProps {
  readonly shape: PathShape
  readonly stage: Stage
  readonly name: string
  readonly orientation: PathOrientation
  readonly mirrored: boolean
  readonly strong: boolean
}

function PlaceName({ shape, stage, name, orientation, mirrored, strong }: PlaceNameProps) {
  const { x, y } = shape.places[stage]
  const across = orientation === 'across'
  const side = mirrored ? -1 : 1
  return (
    <text
      x={across ? x : x + side * (shape.ring + 20)}
      y={across ? y + shape.ring + 14 : y}
      dy={across ? '0.72em' : '0.36em'}
      textAnchor={across ? 'middle' : mirrored ? 'end' : 'start'}
      direction="ltr"
      fontSize={shape.type}
      fontWeight={strong ? 750 : 450}
      fill={strong ? 'var(--text)' : 'var(--text-quiet)'}
    >
      {name}
    </text>
  )
}

// Upright, both flags stand on the reading side: what we say above the name, what we can show below.
function flagFoot(
  shape: PathShape,
  stage: Stage,
  orientation: PathOrientation,
  mirrored: boolean,
  flag: 'say' | 'show',
): Point {
  const { x, y } = shape.places[stage]
  if (orientation === 'across') {
    return { x, y: flag === 'say' ? y - shape.ring - 6 : y + shape.ring + 40 }
  }
  const side = mirrored ? -1 : 1
  const up = flag === 'say' ? -1 : 1
  return { x: x + side * shape.ring * 0.72, y: y + up * (shape.ring + 16) }
}
