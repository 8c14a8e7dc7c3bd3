import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx'
import type { Report } from './report.ts'
import { CM, sizesOf } from './word-sizes.ts'

/** Names of our own styles: whoever gets the file can change the look of all of a kind at once. */
export const STYLE = {
  lead: 'Lead',
  quiet: 'Quiet',
  aloud: 'ReadAloud',
  choice: 'Choice',
  writing: 'WritingLine',
  cell: 'TableCell',
} as const

export const BULLETS = 'bullets'
export const NUMBERS = 'numbers'

// In Word's own files "left" is where a line begins, in either direction; older programs know no
// other name for it.

// On every machine with Word, and easy to read for people with dyslexia too.
const FONT = 'Arial'
const INK = '000000'
const RULE = '767676'

export function stylesOf({ size, language }: Report): IStylesOptions {
  const { body, title, heading, cell, gap, indent } = sizesOf(size)
  const titleOf = (letters: number, before: number) => ({
    run: { size: letters, sizeComplexScript: letters, bold: true, color: INK, font: FONT },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: gap } },
  })
  // Word knows its headings by their names; other programs only by the level, which counts from 0.
  const headingOf = (level: 1 | 2 | 3, before: number) => {
    const { run, paragraph } = titleOf(heading[level - 1] ?? body, before)
    return { run, paragraph: { ...paragraph, outlineLevel: level - 1 } }
  }
  const own = (id: string, name: string, rest: object) => ({ id, name, basedOn: 'Normal', ...rest })
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: body,
          sizeComplexScript: body,
          // Checkers of spelling and readers of screens ask for it, in either direction.
          language: { value: language, bidirectional: language },
        },
        // Without the rule LibreOffice takes the height for a fixed one, and larger letters overlap.
        paragraph: { spacing: { after: gap, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: titleOf(title, 0),
      heading1: headingOf(1, 3 * gap),
      heading2: headingOf(2, 2 * gap),
      heading3: headingOf(3, 2 * gap),
    },
    paragraphStyles: [
      own(STYLE.lead, 'Lead', { run: { bold: true } }),
      own(STYLE.quiet, 'Quiet', {}),
      own(STYLE.aloud, 'Read aloud', {
        paragraph: {
          indent: { left: Math.round(CM / 2) },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: RULE, space: 8 } },
        },
      }),
      own(STYLE.choice, 'Choice', {
        paragraph: { keepLines: true, indent: { left: indent, hanging: indent } },
      }),
      own(STYLE.writing, 'Writing line', {
        paragraph: {
          spacing: { before: 2 * gap, after: gap },
          border: {
            bottom: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 1 },
            between: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 1 },
          },
        },
      }),
      own(STYLE.cell, 'Table cell', {
        run: { size: cell, sizeComplexScript: cell },
        paragraph: { spacing: { before: gap / 2, after: gap / 2 } },
      }),
    ],
  }
}

export function numberingOf({ size }: Report): INumberingOptions {
  const { indent } = sizesOf(size)
  const step = Math.round(indent * 0.55)
  const levelOf = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: step, hanging: step } } },
    },
  ]
  return {
    config: [
      { reference: BULLETS, levels: levelOf(LevelFormat.BULLET, '•') },
      { reference: NUMBERS, levels: levelOf(LevelFormat.DECIMAL, '%1.') },
    ],
  }
}
