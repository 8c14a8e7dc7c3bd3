import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import { element, INK, svgDocument, textElement, type Drawing, type Drawn } from './svg.ts'

export interface StepPoint {
  /** The round's day, short enough to stand under the chart. */
  readonly label: string
  readonly say: Stage | null
  readonly show: Stage | null
  /** Nothing is drawn from the point before: the rounds cannot be compared. */
  readonly isApart: boolean
}

export interface StepsPicture extends Omit<Drawing, 'width' | 'height'> {
  /** Oldest first. */
  readonly points: readonly StepPoint[]
  readonly stageNames: Readonly<Record<Stage, string>>
  readonly key: { readonly say: string; readonly show: string }
}

const WIDTH = 1000
const HEIGHT = 430
const TOP = 30
const FLOOR = 330
const ROW = (FLOOR - TOP) / 5
const FROM = 190
const TO = 930

/** Stage by round, always in steps: between two rounds nobody knows. */
export function drawSteps(picture: StepsPicture): Drawn {
  const { points, stageNames, key, direction } = picture
  const isMirrored = direction === 'rtl'
  const place = (x: number) => (isMirrored ? WIDTH - x : x)
  const at = (index: number) => place(FROM + 90 + ((TO - FROM - 180) * index) / span(points))
  const grid = STAGES.flatMap((stage) => [
    element('line', { x1: place(FROM), x2: place(TO), ...flat(heightOf(stage)), stroke: INK.line }),
    textElement({ x: place(16), y: heightOf(stage) + 6 }, stageNames[stage]),
  ])
  const days = points.map(({ label }, index) =>
    textElement({ x: at(index), y: FLOOR + 30, 'text-anchor': 'middle' }, label),
  )
  const readings = (['show', 'say'] as const).flatMap((reading) => [
    ...points.map((point, index) => joinTo(points[index - 1], point, reading, at, index)),
    ...points.map((point, index) => dot(point[reading], reading, at(index))),
  ])
  const legend = (['say', 'show'] as const).flatMap((reading, index) => [
    dotAt(place(30 + index * 400), HEIGHT - 24, reading),
    textElement({ x: place(52 + index * 400), y: HEIGHT - 18 }, key[reading]),
  ])
  const drawing = { ...picture, width: WIDTH, height: HEIGHT }
  return svgDocument(drawing, [...grid, ...days, ...readings, ...legend])
}

function span(points: readonly StepPoint[]): number {
  return Math.max(1, points.length - 1)
}

function heightOf(stage: Stage): number {
  return FLOOR - (stage - 0.5) * ROW
}

function flat(y: number) {
  return { y1: y, y2: y }
}

const LINE = {
  say: { stroke: INK.quiet, 'stroke-width': 3, 'stroke-dasharray': '2 6' },
  show: { stroke: INK.show, 'stroke-width': 5 },
} as const

function joinTo(
  before: StepPoint | undefined,
  point: StepPoint,
  reading: 'say' | 'show',
  at: (index: number) => number,
  index: number,
): string {
  const [from, to] = [before?.[reading] ?? null, point[reading]]
  if (from === null || to === null || point.isApart) return ''
  const d = `M${at(index - 1)} ${heightOf(from)} H${at(index)} V${heightOf(to)}`
  return element('path', { d, fill: 'none', 'stroke-linecap': 'round', ...LINE[reading] })
}

function dot(stage: Stage | null, reading: 'say' | 'show', x: number): string {
  return stage === null ? '' : dotAt(x, heightOf(stage), reading)
}

/** An open ring around a full dot shows both where they fall together. */
function dotAt(cx: number, cy: number, reading: 'say' | 'show'): string {
  return reading === 'show'
    ? element('circle', { cx, cy, r: 7, fill: INK.show })
    : element('circle', { cx, cy, r: 11, fill: 'none', stroke: INK.quiet, 'stroke-width': 3 })
}
