import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import { useDirection } from '#src/i18n/direction.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { EDGE, INK } from './axis-look.ts'
import { ChartBox } from './ChartBox.tsx'
import { timeSpan, toMarks, type ReadingPoint } from './reading-marks.ts'

interface ReadingsLineProps {
  /** Oldest first, the start among them. */
  readonly points: readonly ReadingPoint[]
  readonly target: { readonly value: number; readonly date: string | null } | null
}

const MARGIN = { top: 12, bottom: 4, left: 4, right: 4 }
/** Room for half of the words under the first and the last day, in px. */
const INSET = { left: 56, right: 56 }

/** One measure over time, with its target. Its table and its words stand beside it. */
export function ReadingsLine({ points, target }: ReadingsLineProps) {
  const mirrored = useDirection() === 'rtl'
  const formats = useFormats()
  const { domain, ticks } = timeSpan(points, target?.date ?? null)
  return (
    <ChartBox size="low">
      <ResponsiveContainer>
        <LineChart data={[...toMarks(points)]} margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis
            dataKey="time"
            type="number"
            scale="linear"
            domain={[...domain]}
            ticks={[...ticks]}
            interval={0}
            reversed={mirrored}
            padding={INSET}
            tickFormatter={(time: number) => formats.monthAndYear(new Date(time).toISOString())}
            tick={INK}
            tickMargin={8}
            height={36}
            axisLine={EDGE}
            tickLine={EDGE}
          />
          <YAxis
            orientation={mirrored ? 'right' : 'left'}
            domain={['auto', 'auto']}
            tickCount={4}
            width="auto"
            tickFormatter={formats.number}
            tick={INK}
            axisLine={false}
            tickLine={false}
          />
          {target !== null && (
            <ReferenceLine
              y={target.value}
              ifOverflow="extendDomain"
              stroke="var(--series-say)"
              strokeWidth={3}
              strokeDasharray="8 6"
            />
          )}
          <Line
            dataKey="value"
            stroke="var(--series-show)"
            strokeWidth={3}
            isAnimationActive={false}
            activeDot={false}
            dot={{ r: 6, fill: 'var(--series-show)', strokeWidth: 0 }}
          />
        </LineChart>
      </ResponsiveContainer>
    </ChartBox>
  )
}
