import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutCommittee, layOutSummary } from '#src/transfer/summary/summary-report.ts'
import { runsOf, type Block, type Leaf } from '#src/transfer/word/report.ts'
import { summaryInWords } from './some-words.ts'

const NO_PICTURES = { path: null, profile: null, steps: null }

describe('a summary as a paper', () => {
  it.each([
    ['for peers', layOutSummary],
    ['for a committee', layOutCommittee],
  ] as const)('has every fact, %s', (_name, layOut) => {
    fc.assert(
      fc.property(summaryInWords, (summary) => {
        const said = layOut(summary, NO_PICTURES).flatMap(leavesOf).flatMap(textsOf).join('\n')
        for (const { rows } of summary.sections) {
          for (const { heading, cells } of rows) {
            expect(said).toContain(heading)
            for (const { words } of cells) expect(said).toContain(words)
          }
        }
      }),
    )
  })

  it('marks words that were changed, and no others', () => {
    fc.assert(
      fc.property(summaryInWords, (summary) => {
        const said = layOutSummary(summary, NO_PICTURES).flatMap(leavesOf).flatMap(textsOf)
        const marks = said.filter((text) => text.endsWith('(changed)')).length
        const isSaid = ({ text }: { readonly text: string }) => text.trim() !== ''
        const edited = summary.sections.flatMap(({ paragraphs, rows }) => [
          ...paragraphs.filter((one) => one.edited && isSaid(one)),
          ...rows.filter((one) => one.edited),
        ])
        expect(marks).toBe(edited.length)
      }),
    )
  })
})

function leavesOf(block: Block): readonly Leaf[] {
  return block.kind === 'together' ? block.blocks : [block]
}

function textsOf(leaf: Leaf): readonly string[] {
  switch (leaf.kind) {
    case 'heading':
      return [leaf.text]
    case 'paragraph':
      return [plain(leaf.words)]
    case 'list':
      return leaf.items.map(plain)
    case 'table':
      return [...leaf.header, ...leaf.rows.flat().map(plain)]
    case 'boxes':
    case 'lines':
    case 'picture':
      return []
  }
}

function plain(words: Parameters<typeof runsOf>[0]): string {
  return runsOf(words)
    .map(({ text }) => text)
    .join('')
}
