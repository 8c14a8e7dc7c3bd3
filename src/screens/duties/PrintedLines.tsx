import { factsClass } from '#src/workspace/layout-class.ts'

interface PrintedLinesProps {
  readonly lines: readonly { readonly name: string; readonly text: string }[]
}

/** What stands in a form, as words on paper; empty boxes would only waste it. */
export function PrintedLines({ lines }: PrintedLinesProps) {
  const filled = lines.filter(({ text }) => text !== '')
  if (filled.length === 0) return null
  return (
    <div className="only-print">
      <dl className={factsClass()}>
        {filled.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
