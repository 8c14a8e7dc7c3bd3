import { isStage, STAGES, type Choice } from '#src/domain/answer/answer.ts'
import { element, INK, svgDocument, textElement, wrap, type Drawing, type Drawn } from './svg.ts'

export interface ProfileLine {
  readonly name: string
  readonly choice: Choice
  /** Null: nobody has looked. */
  readonly backed: Choice | null
  /** What stands beside the boxes: both readings in words. */
  readonly words: string
}

export interface ProfilePicture extends Omit<Drawing, 'width' | 'height'> {
  readonly lines: readonly ProfileLine[]
  /** What the boxes mean. */
  readonly key: Readonly<Record<Fill, string>>
}

export type Fill = 'solid' | 'striped' | 'open' | 'unknown'

const FILLS: readonly Fill[] = ['solid', 'striped', 'open', 'unknown']
const WIDTH = 1000
const MARGIN = 16
const NAME_LETTERS = 42
const WORDS_LETTERS = 40
const LINE = 21
const BOX = { width: 34, height: 24, gap: 5 }
const BOXES_AT = 400
const WORDS_AT = 620

/** A line a question: five boxes as on the screen, told apart by pattern as well as by ink. */
export function drawProfile(picture: ProfilePicture): Drawn {
  const isMirrored = picture.direction === 'rtl'
  const place = (x: number, width = 0) => (isMirrored ? WIDTH - x - width : x)
  let y = MARGIN
  const rows = picture.lines.map((line) => {
    const [name, words] = [wrap(line.name, NAME_LETTERS), wrap(line.words, WORDS_LETTERS)]
    const height = Math.max(name.length, words.length, 1) * LINE + 14
    const row = [
      ...column(name, place(MARGIN), y, 700),
      ...STAGES.map((stage, index) =>
        drawBox(place(BOXES_AT + index * (BOX.width + BOX.gap), BOX.width), y, fillOf(stage, line)),
      ),
      ...column(words, place(WORDS_AT), y, 400),
    ].join('')
    y += height
    return row
  })
  const drawn = FILLS.filter((fill) => picture.lines.some((line) => fillsOf(line).includes(fill)))
  const key = drawn.map((fill, index) => {
    const at = y + 14 + index * (LINE + 10)
    const label = { x: place(MARGIN + BOX.width + 12), y: at + 17 }
    return drawBox(place(MARGIN, BOX.width), at, fill) + textElement(label, picture.key[fill])
  })
  const height = y + 14 + drawn.length * (LINE + 10) + MARGIN
  const rule = { x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y, stroke: INK.line }
  return svgDocument({ ...picture, width: WIDTH, height }, [
    STRIPES,
    ...rows,
    element('line', rule),
    ...key,
  ])
}

/** Text begins where reading begins: with a direction of its own, "start" is at the right. */
function column(lines: readonly string[], x: number, y: number, weight: number): string[] {
  return lines.map((words, index) =>
    textElement({ x, y: y + 17 + index * LINE, 'font-weight': weight }, words),
  )
}

function fillOf(stage: number, { choice, backed }: ProfileLine): Fill | 'empty' {
  if (!isStage(choice)) return 'unknown'
  if (stage > choice) return 'empty'
  if (backed === null) return 'open'
  return !isStage(backed) || stage <= backed ? 'solid' : 'striped'
}

function fillsOf(line: ProfileLine): readonly (Fill | 'empty')[] {
  return STAGES.map((stage) => fillOf(stage, line))
}

const STRIPES = element(
  'defs',
  {},
  element(
    'pattern',
    { id: 'stripes', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    element('path', { d: 'M0 6 L6 0', stroke: INK.text, 'stroke-width': 2 }),
  ),
)

const SHAPES = {
  solid: { fill: INK.show, stroke: INK.show },
  striped: { fill: 'url(#stripes)', stroke: INK.text },
  open: { fill: INK.paper, stroke: INK.text },
  unknown: { fill: INK.paper, stroke: INK.lineStrong, 'stroke-dasharray': '3 3' },
  empty: { fill: INK.paper, stroke: INK.line },
} as const

function drawBox(x: number, y: number, fill: Fill | 'empty'): string {
  const { width, height } = BOX
  const box = element('rect', { x, y, width, height, rx: 4, 'stroke-width': 2, ...SHAPES[fill] })
  if (fill !== 'open') return box
  const dot = { cx: x + width / 2, cy: y + height / 2, r: 4, fill: INK.text }
  return box + element('circle', dot)
}
