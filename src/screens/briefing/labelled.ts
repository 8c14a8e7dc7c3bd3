import type { Paragraph, Words } from '#src/transfer/word/report.ts'

/** "<b>Why:</b> as somebody typed it": what was typed is never read as anything but text. */
export function labelled(label: string, text: string): Words {
  return [{ bold: label }, ` ${text}`]
}

/** A paragraph of that, or none where nothing was typed. */
export function paragraphOf(label: string, text: string): readonly Paragraph[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', words: labelled(label, text.trim()) }]
}
