import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import type { Point, Road } from '#src/domain/stage/road.ts'

export type PathOrientation = 'across' | 'up'

const ACROSS = [
  { x: 26, y: 212 },
  { x: 108, y: 206 },
  { x: 304, y: 182 },
  { x: 500, y: 142 },
  { x: 696, y: 88 },
  { x: 892, y: 34 },
  { x: 974, y: 16 },
] as const satisfies readonly Point[]

const UP = [
  { x: 96, y: 752 },
  { x: 112, y: 688 },
  { x: 140, y: 548 },
  { x: 112, y: 408 },
  { x: 140, y: 268 },
  { x: 112, y: 128 },
  { x: 122, y: 66 },
] as const satisfies readonly Point[]

// As wide and as high as the drawing in its own units. Names and flags are not in it: they are as
// big as the reader's text, and find their place by shares of these.
const SIZE = { across: { width: 1000, height: 240 }, up: { width: 400, height: 800 } } as const

/** Where the road runs. Right to left mirrors it: the journey goes the way the reader reads. */
export function pathShape(orientation: PathOrientation, mirrored: boolean): Road {
  const across = orientation === 'across'
  const { width, height } = SIZE[orientation]
  const source: readonly Point[] = across ? ACROSS : UP
  const points = mirrored ? source.map(({ x, y }) => ({ x: width - x, y })) : source
  const at = (index: number): Point => points[index] ?? { x: 0, y: 0 }
  const to = (index: number): string => stretch(points, index)
  return {
    width,
    height,
    places: { 1: at(1), 2: at(2), 3: at(3), 4: at(4), 5: at(5) },
    stretches: { 1: to(1), 2: to(2), 3: to(3), 4: to(4), 5: to(5), 6: to(6) },
    ring: across ? 27 : 30,
  }
}

// A Catmull–Rom spline: each handle follows the line between the neighbours, so that one stretch
// runs into the next without a corner.
function stretch(points: readonly Point[], end: number): string {
  const at = (index: number): Point => {
    const inside = Math.min(Math.max(index, 0), points.length - 1)
    return points[inside] ?? { x: 0, y: 0 }
  }
  const [before, from, to, after] = [at(end - 2), at(end - 1), at(end), at(end + 1)]
  const out = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 }
  const back = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }
  return `M${pair(from)} C${pair(out)}, ${pair(back)}, ${pair(to)}`
}

function pair({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

/** A point as shares of the drawing, whatever its size on the screen. */
export function shareOf({ width, height }: Road, { x, y }: Point) {
  return { x: `${round((100 * x) / width)}%`, y: `${round((100 * y) / height)}%` }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** The stretches that lie between two places, by the place each ends at. */
export function stretchesBetween(lower: Stage, higher: Stage): readonly Stage[] {
  return STAGES.filter((stage) => stage > lower && stage <= higher)
}
