import type { Block, Report } from '#src/transfer/word/report.ts'

export function aReport(blocks: readonly Block[], rest: Partial<Report> = {}): Report {
  return {
    title: 'Question pack',
    author: 'Northwick Council',
    language: 'en-GB',
    direction: 'ltr',
    size: 'normal',
    foot: {
      line: 'Autumn 2026',
      page: [{ text: 'Page ' }, { count: 'page' }, { text: ' of ' }, { count: 'pages' }],
    },
    blocks,
    ...rest,
  }
}
