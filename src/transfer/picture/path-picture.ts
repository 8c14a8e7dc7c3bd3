import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import type { Point, Road } from '#src/domain/stage/road.ts'
import {
  element,
  INK,
  PER_LETTER,
  svgDocument,
  textElement,
  type Drawing,
  type Drawn,
} from './svg.ts'

interface Marker {
  readonly stage: Stage
  readonly label: string
}

export interface PathPicture extends Omit<Drawing, 'width' | 'height'> {
  readonly road: Road
  readonly stageNames: Readonly<Record<Stage, string>>
  /** In the digits of the language. */
  readonly number: (stage: Stage) => string
  /** Above the road: what we say. Below it: what we can show. */
  readonly say: Marker | null
  readonly show: Marker | null
}

/** Above the road room for a flag, below it for a name and a flag. */
const ABOVE = 70
const BELOW = 96
const LETTERS = 20

/** The road with its five places and two markers. */
export function drawPath(picture: PathPicture): Drawn {
  const { road, say, show } = picture
  const drawing = { ...picture, width: road.width, height: road.height + ABOVE + BELOW }
  const parts = [
    ...drawRoad(road, say, show),
    ...(say === null ? [] : [drawFlag(say, picture, 'above')]),
    ...(show === null ? [] : [drawFlag(show, picture, 'below')]),
    // Over the poles: where one runs down behind a name, the name stays whole.
    ...STAGES.map((stage) => drawPlace(stage, picture)),
  ]
  return svgDocument(drawing, [
    element('g', { transform: `translate(0 ${ABOVE})` }, parts.join('')),
  ])
}

function drawRoad(road: Road, say: Marker | null, show: Marker | null): readonly string[] {
  const whole = ([1, 2, 3, 4, 5, 6] as const).map((end) => road.stretches[end]).join(' ')
  const [from, to] = [show?.stage ?? say?.stage ?? 1, say?.stage ?? 1]
  const gap = STAGES.filter((stage) => stage > from && stage <= to)
  return [
    stretch(whole, INK.line, 15),
    stretch(whole, INK.paper, 2, '3 11'),
    ...gap.map((end) => stretch(road.stretches[end], INK.text, 5, '1 10')),
  ]
}

function stretch(d: string, stroke: string, width: number, dash?: string): string {
  const dashes = { 'stroke-linecap': 'round', 'stroke-dasharray': dash }
  return element('path', { d, fill: 'none', stroke, 'stroke-width': width, ...dashes })
}

function drawPlace(stage: Stage, { road, stageNames, number, say, show }: PathPicture): string {
  const { ring } = road
  const { x, y } = road.places[stage]
  const isMarked = stage === say?.stage || stage === show?.stage
  const middle = { x, 'text-anchor': 'middle' }
  return [
    element('circle', { cx: x, cy: y, r: ring + 6, fill: INK.paper }),
    arcs(road.places[stage], ring, 5, INK.line, ring * 0.2),
    arcs(road.places[stage], ring, stage, INK.stage[stage], ring * 0.32),
    textElement(
      { ...middle, y, dy: '0.36em', 'font-size': ring * 0.85, 'font-weight': 700 },
      number(stage),
    ),
    textElement(
      {
        ...middle,
        y: y + ring + 30,
        'font-size': LETTERS,
        'font-weight': isMarked ? 700 : 400,
        stroke: INK.paper,
        'stroke-width': 7,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      stageNames[stage],
    ),
  ].join('')
}

/** So many of a ring's five arcs, the first from the top; told by shape before colour. */
function arcs({ x, y }: Point, r: number, count: number, stroke: string, width: number): string {
  const one = 62
  const between = 10
  const rest = 360 - count * (one + between)
  const dashes = Array.from({ length: count }, () => `${one} ${between}`).join(' ')
  return element('circle', {
    cx: x,
    cy: y,
    r,
    fill: 'none',
    stroke,
    'stroke-width': width,
    pathLength: 360,
    'stroke-dasharray': rest === 0 ? dashes : `${dashes} 0 ${rest}`,
    transform: `rotate(-85 ${x} ${y})`,
  })
}

/** What we can show is filled, what we say is an outline: told apart in one ink too. */
function drawFlag({ stage, label }: Marker, picture: PathPicture, at: 'above' | 'below'): string {
  const { road } = picture
  const { x, y } = road.places[stage]
  const isShow = at === 'below'
  const away = road.ring + 6
  const foot = isShow ? y + away : y - away
  const end = isShow ? foot + 44 : foot - 20
  const [width, height] = [label.length * LETTERS * PER_LETTER + 28, 38]
  const start = Math.min(Math.max(x - width / 2, 4), road.width - width - 4)
  const top = isShow ? end : end - height
  return [
    element('line', { x1: x, y1: foot, x2: x, y2: end, stroke: INK.text, 'stroke-width': 2 }),
    element('rect', {
      x: start,
      y: top,
      width,
      height,
      rx: 8,
      fill: isShow ? INK.text : INK.paper,
      stroke: INK.text,
      'stroke-width': 2,
    }),
    textElement(
      {
        x: start + width / 2,
        y: top + height / 2,
        dy: '0.36em',
        'text-anchor': 'middle',
        'font-size': LETTERS,
        'font-weight': 700,
        fill: isShow ? INK.paper : INK.text,
      },
      label,
    ),
  ].join('')
}
