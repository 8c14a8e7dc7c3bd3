import {
  ImageRun,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx'
import type { Picture, Table as TableBlock, Words } from './report.ts'
import type { Hand } from './word-blocks.ts'
import { CM, TEXT_WIDTH } from './word-sizes.ts'
import { STYLE } from './word-styles.ts'

// What is more than paragraphs: tables and pictures.

export function writeTable(table: TableBlock, { write, run, isMirrored }: Hand): Table {
  const { header, rows, widths, rowHeads = false } = table
  const columns = widths.map((part) => Math.round((part / 100) * TEXT_WIDTH))
  const cell = (words: Words, column: number, bold: boolean) =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      children: [write({ style: STYLE.cell, children: [...run(words, bold)] })],
    })
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    ...(isMirrored && { visuallyRightToLeft: true }),
    margins: { left: 100, right: 100, top: 40, bottom: 40, marginUnitType: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: rowHeads, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((name, column) => cell(name, column, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((words, column) => cell(words, column, rowHeads && column === 0)),
          }),
      ),
    ],
  })
}

// Word counts pictures in pixels of 96 to the inch.
const MOST_PIXELS = Math.floor((TEXT_WIDTH / CM / 2.54) * 96)

export function writePicture({ name, alt, width, height }: Picture, hand: Hand): Paragraph {
  const { write, run, kept, photographs } = hand
  const data = photographs.get(name)
  if (data === undefined) return write({ ...kept, children: [...run(alt)] })
  const share = Math.min(1, MOST_PIXELS / width)
  const transformation = {
    width: Math.round(width * share),
    height: Math.round(height * share),
  }
  const altText = { name, title: name, description: alt }
  return write({
    ...kept,
    children: [new ImageRun({ type: 'png', data, transformation, altText })],
  })
}
