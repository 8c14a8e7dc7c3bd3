import type { SummaryInWords } from '#src/transfer/summary/summary-words.ts'

/** In how many texts of a summary without a name the name still stands: people write it into their words. */
export function countNamed({ sections, committee }: SummaryInWords, name: string): number {
  const wanted = name.trim().toLocaleLowerCase()
  if (wanted === '') return 0
  const said = [
    committee.purpose,
    committee.implications,
    ...sections.flatMap(({ paragraphs }) => paragraphs),
  ]
  const told = sections.flatMap(({ rows }) =>
    rows.map(({ heading, cells }) => [heading, ...cells.map(({ words }) => words)].join('\n')),
  )
  const texts = [...said.map(({ text }) => text), ...told]
  return texts.filter((text) => text.toLocaleLowerCase().includes(wanted)).length
}
