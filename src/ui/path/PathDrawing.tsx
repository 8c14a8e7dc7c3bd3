import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import type { Road } from '#src/domain/stage/road.ts'
import { StageRing } from '#src/ui/stage/StageRing.tsx'
import { stretchesBetween } from './path-shape.ts'

interface PathDrawingProps {
  readonly shape: Road
  /** Dotted: the stretch between what we can show and what we say. */
  readonly gap?: { readonly from: Stage; readonly to: Stage } | undefined
  readonly range?: { readonly lowest: Stage; readonly highest: Stage } | undefined
}

const ALL_STRETCHES = [1, 2, 3, 4, 5, 6] as const

/** The road and its five places, without a word. */
export function PathDrawing({ shape, gap, range }: PathDrawingProps) {
  const inRange = range === undefined ? [] : stretchesBetween(range.lowest, range.highest)
  const road = ALL_STRETCHES.map((end) => shape.stretches[end]).join(' ')
  const inGap = gap === undefined ? [] : stretchesBetween(gap.from, gap.to)
  return (
    <svg viewBox={`0 0 ${shape.width} ${shape.height}`} aria-hidden="true" focusable="false">
      {/* With an edge of its own: on paper and in forced colours its tint is that of the page. */}
      {inRange.map((end) => (
        <Stretch key={end} d={shape.stretches[end]} colour="var(--border-strong)" width={51} />
      ))}
      {inRange.map((end) => (
        <Stretch key={end} d={shape.stretches[end]} colour="var(--accent-tint)" width={48} />
      ))}
      <Stretch d={road} colour="var(--stage-empty)" width={15} />
      <Stretch d={road} colour="var(--surface)" width={2} dash="3 11" />
      {inGap.map((end) => (
        <Stretch key={end} d={shape.stretches[end]} colour="var(--text)" width={5} dash="1 10" />
      ))}
      {STAGES.map((stage) => (
        <StageRing key={stage} stage={stage} centre={shape.places[stage]} radius={shape.ring} />
      ))}
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
