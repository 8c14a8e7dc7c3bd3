import {
  CheckBox,
  HeadingLevel,
  Paragraph,
  Tab,
  type Table,
  TextRun,
  TabStopType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import {
  runsOf,
  type Block,
  type Box,
  type Boxes,
  type Leaf,
  type List,
  type Report,
  type Words,
} from './report.ts'
import { writePicture, writeTable } from './word-parts.ts'
import { sizesOf } from './word-sizes.ts'
import { BULLETS, NUMBERS, STYLE } from './word-styles.ts'
import type { Photographs } from './word-file.ts'

type Written = readonly (Paragraph | Table)[]

export interface Hand {
  readonly write: (options: IParagraphOptions) => Paragraph
  readonly run: (words: Words, bold?: boolean) => readonly TextRun[]
  /** A new one for each list, so that each begins at 1. */
  readonly nextList: () => number
  readonly indent: number
  readonly isMirrored: boolean
  readonly photographs: Photographs
  /** Whether the paragraph in hand stands on one page with the next. */
  readonly kept: { readonly keepNext?: true }
}

/** The title and all blocks, as paragraphs and tables of Word. */
export function toWordBlocks(report: Report, photographs: Photographs): Written {
  const hand = handFor(report, photographs)
  return [
    hand.write({ heading: HeadingLevel.TITLE, children: [...hand.run(report.title)] }),
    ...report.blocks.flatMap((block) => writeBlock(block, hand)),
  ]
}

function handFor({ direction, size }: Report, photographs: Photographs): Hand {
  const isMirrored = direction === 'rtl'
  let lists = 0
  return {
    // What is not so is left out: written as "not", it would undo what the style says.
    write: (options) => new Paragraph({ ...(isMirrored && { bidirectional: true }), ...options }),
    run: (words, allBold = false) =>
      runsOf(words).map(({ text, bold }) => {
        const isBold = bold || allBold
        const shape = isBold && { bold: true, boldComplexScript: true }
        return new TextRun({ text, ...(isMirrored && { rightToLeft: true }), ...shape })
      }),
    nextList: () => (lists += 1),
    indent: sizesOf(size).indent,
    isMirrored,
    photographs,
    kept: {},
  }
}

function writeBlock(block: Block, hand: Hand): Written {
  if (block.kind !== 'together') return writeLeaf(block, hand)
  const last = block.blocks.length - 1
  return block.blocks.flatMap((leaf, place) => writeTogether(leaf, hand, place === last))
}

/** Word keeps a paragraph with the next one, so the last of all must not ask for it. */
function writeTogether(leaf: Leaf, hand: Hand, isLast: boolean): Written {
  const kept: Hand = { ...hand, kept: { keepNext: true } }
  if (!isLast) return writeLeaf(leaf, kept)
  if (!('items' in leaf) || leaf.items.length < 2) return writeLeaf(leaf, hand)
  if (leaf.kind === 'boxes' && leaf.row !== undefined) return writeLeaf(leaf, hand)
  return writeItems(leaf, (place) => (place < leaf.items.length - 1 ? kept : hand))
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

function writeLeaf(leaf: Leaf, hand: Hand): Written {
  const { write, run, kept } = hand
  switch (leaf.kind) {
    case 'heading':
      return [
        write({
          heading: HEADINGS[leaf.level],
          ...(leaf.onNewPage === true && { pageBreakBefore: true }),
          children: [...run(leaf.text)],
        }),
      ]
    case 'paragraph': {
      const style = leaf.look === undefined ? {} : { style: STYLE[leaf.look] }
      return [write({ ...style, ...kept, keepLines: true, children: [...run(leaf.words)] })]
    }
    case 'lines':
      return Array.from({ length: leaf.count }, (_, line) =>
        write({
          style: STYLE.writing,
          ...(line < leaf.count - 1 ? { keepNext: true } : kept),
          children: [],
        }),
      )
    case 'table':
      return [writeTable(leaf, hand)]
    case 'picture':
      return [writePicture(leaf, hand)]
    case 'boxes':
      return leaf.row === undefined
        ? writeItems(leaf, () => hand)
        : [writeRow(leaf.items, leaf.row.label, hand)]
    case 'list':
      return writeItems(leaf, () => hand)
  }
}

function writeItems(leaf: List | Boxes, handOf: (place: number) => Hand): Written {
  if (leaf.kind === 'boxes') {
    return leaf.items.map(({ mark, words }, place) => {
      const { write, run, kept, indent } = handOf(place)
      const name = mark === undefined ? [] : [...run(mark, true), tab()]
      const stops = mark === undefined ? [indent] : [Math.round(indent / 2), indent]
      return write({
        style: STYLE.choice,
        ...kept,
        tabStops: stops.map((position) => ({ type: TabStopType.LEFT, position })),
        children: [new CheckBox(named(mark)), tab(), ...name, ...run(words)],
      })
    })
  }
  const instance = handOf(0).nextList()
  const reference = leaf.ordered ? NUMBERS : BULLETS
  return leaf.items.map((words, place) => {
    const { write, run, kept } = handOf(place)
    return write({
      numbering: { reference, level: 0, instance },
      ...kept,
      keepLines: true,
      children: [...run(words)],
    })
  })
}

function writeRow(items: readonly Box[], label: Words, { write, run, kept }: Hand): Paragraph {
  const children = items.flatMap(({ mark, words }): ParagraphChild[] => [
    new TextRun('     '),
    new CheckBox(named(mark)),
    new TextRun(' '),
    ...(mark === undefined ? [] : run(`${mark} `, true)),
    ...run(words),
  ])
  return write({ ...kept, keepLines: true, children: [...run(label), ...children] })
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

/** What a reader of screens calls the box in Word. */
function named(mark: string | undefined) {
  return mark === undefined ? {} : { alias: mark }
}
