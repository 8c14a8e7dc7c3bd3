import { useState } from 'react'
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import { useDirection } from '#src/i18n/direction.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { EDGE, INK } from './axis-look.ts'
import { ChartBox } from './ChartBox.tsx'
import { chartRoom, INSET_PX, LABEL_REM } from './chart-room.ts'
import { MarkLabel } from './MarkLabel.tsx'
import { PointTick } from './PointTick.tsx'
import { SeriesDot } from './SeriesDot.tsx'
import { toStepLines, type StepPoint, type StepReading } from './step-lines.ts'

interface StageStepsProps {
  readonly points: readonly StepPoint[]
  readonly stageNames: Readonly<Record<Stage, string>>
}

const MARGIN = { top: 34, bottom: 4, left: 4, right: 4 }
const INSET = { left: INSET_PX.start, right: INSET_PX.end }
const INSET_MIRRORED = { left: INSET_PX.end, right: INSET_PX.start }
/** Before the first measuring: wide enough for everything. */
const UNMEASURED = { width: 640, remPx: 18 }

const STROKE = {
  say: {
    stroke: 'var(--series-say)',
    strokeWidth: 3,
    strokeDasharray: '2 6',
    strokeLinecap: 'round',
  },
  show: { stroke: 'var(--series-show)', strokeWidth: 5 },
} as const satisfies Record<StepReading, object>

/** Stage by round, always in steps: between two rounds nobody knows. Its table and words stand beside it. */
export function StageSteps({ points, stageNames }: StageStepsProps) {
  const mirrored = useDirection() === 'rtl'
  const number = useNumber()
  const { rows, lines } = toStepLines(points)
  const labelByKey = new Map(points.map(({ key, label }) => [key, label]))
  const [{ width, remPx }, setSize] = useState(UNMEASURED)
  const room = chartRoom([...labelByKey.keys()], width, remPx)
  return (
    <ChartBox size="high">
      <ResponsiveContainer onResize={(measured) => setSize(sizeOf(measured))}>
        <LineChart data={[...rows]} margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid syncWithTicks vertical={false} stroke="var(--border)" />
          <XAxis
            dataKey="key"
            reversed={mirrored}
            padding={mirrored ? INSET_MIRRORED : INSET}
            ticks={[...room.labelled]}
            interval={0}
            tick={<PointTick labelByKey={labelByKey} width={LABEL_REM * remPx} />}
            tickMargin={8}
            height={3.4 * remPx}
            axisLine={EDGE}
            tickLine={EDGE}
          />
          <YAxis
            orientation={mirrored ? 'right' : 'left'}
            domain={[1, 5]}
            ticks={[...STAGES]}
            interval={0}
            width="auto"
            padding={{ top: 6, bottom: 18 }}
            tickFormatter={(stage: Stage) =>
              room.hasStageNames ? `${number(stage)} ${stageNames[stage]}` : number(stage)
            }
            tick={INK}
            axisLine={false}
            tickLine={false}
          />
          {points.flatMap(({ key, mark }) => (mark === null ? [] : [markLine(key, mark)]))}
          {lines.map(({ id, reading }) => (
            <Line
              key={id}
              dataKey={id}
              type="stepAfter"
              connectNulls={false}
              isAnimationActive={false}
              activeDot={false}
              {...STROKE[reading]}
              dot={DOT[reading]}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </ChartBox>
  )
}

/** Text grows with the person's choice of size, and takes room with it. */
function sizeOf(width: number): typeof UNMEASURED {
  const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return { width, remPx: Number.isNaN(remPx) ? UNMEASURED.remPx : remPx }
}

// A function and no component: recharts looks for its own parts among the children.
function markLine(key: string, mark: number) {
  return (
    <ReferenceLine
      key={key}
      x={key}
      stroke="var(--border-strong)"
      strokeDasharray="1 4"
      label={<MarkLabel mark={mark} />}
    />
  )
}

interface StepDot {
  readonly key?: unknown
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly value?: unknown
}

const DOT = {
  say: (dot: StepDot) => drawDot('say', dot),
  show: (dot: StepDot) => drawDot('show', dot),
} as const satisfies Record<StepReading, unknown>

function drawDot(reading: StepReading, { key, cx, cy, value }: StepDot) {
  const isThere = typeof value === 'number' && cx !== undefined && cy !== undefined
  return <g key={String(key)}>{isThere && <SeriesDot reading={reading} x={cx} y={cy} />}</g>
}
