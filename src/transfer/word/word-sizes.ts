import type { ReportSize } from './report.ts'

// Word measures lengths in twentieths of a point, and letters in halves of one.

/** A centimetre. */
export const CM = 567
const POINT = 20
const HALF_POINT = 2

/** Of an A4 page; the foot stands within the lower one. */
export const PAGE_MARGIN = {
  top: Math.round(1.6 * CM),
  bottom: Math.round(2.1 * CM),
  left: 2 * CM,
  right: 2 * CM,
}

/** What the margins leave of the 21 centimetres of an A4 page. */
export const TEXT_WIDTH = 17 * CM

export interface WordSizes {
  readonly body: number
  readonly title: number
  readonly heading: readonly [first: number, second: number, third: number]
  readonly foot: number
  /** In tables, whose columns are narrow. */
  readonly cell: number
  /** Between paragraphs. */
  readonly gap: number
  /** From the edge to the words beside a box and its number. */
  readonly indent: number
}

/** The Royal National Institute of Blind People asks for 16 points and more of large print. */
const SIZES: Readonly<Record<ReportSize, WordSizes>> = {
  normal: sizes({
    body: 11.5,
    title: 21,
    heading: [15, 12.5, 11.5],
    foot: 9,
    cell: 10,
    gap: 5,
    indent: 1.5,
  }),
  large: sizes({
    body: 18,
    title: 28,
    heading: [22, 20, 18],
    foot: 18,
    cell: 18,
    gap: 7,
    indent: 2.1,
  }),
}

export function sizesOf(size: ReportSize): WordSizes {
  return SIZES[size]
}

/** Given in points, and the indent in centimetres. */
function sizes(given: WordSizes): WordSizes {
  const [first, second, third] = given.heading
  return {
    body: given.body * HALF_POINT,
    title: given.title * HALF_POINT,
    heading: [first * HALF_POINT, second * HALF_POINT, third * HALF_POINT],
    foot: given.foot * HALF_POINT,
    cell: given.cell * HALF_POINT,
    gap: given.gap * POINT,
    indent: Math.round(given.indent * CM),
  }
}
