import { Text } from 'recharts'

interface PointTickProps {
  readonly labelByKey: ReadonlyMap<string, string>
  readonly width: number
  /** Given by the chart: where the tick stands, and for which point. */
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: string }
}

/** The day of a round under the chart, on two lines where one is too long. */
export function PointTick({ labelByKey, width, x = 0, y = 0, payload }: PointTickProps) {
  return (
    <Text
      x={x}
      y={y}
      width={width}
      textAnchor="middle"
      verticalAnchor="start"
      lineHeight="1.3em"
      fill="var(--text)"
      fontSize="0.875rem"
    >
      {payload === undefined ? '' : labelByKey.get(payload.value)}
    </Text>
  )
}
