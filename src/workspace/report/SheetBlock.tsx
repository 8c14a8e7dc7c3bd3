/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- Some browsers forget that a table is one once its rows are laid out as cards; written out, the roles stay. */
import { Fragment } from 'react'
import {
  runsOf,
  type Block,
  type Boxes,
  type Heading,
  type Leaf,
  type List,
  type Table,
  type Words,
} from '#src/transfer/word/report.ts'
import { useHeadingLevel } from './heading-level.ts'
import styles from './Sheet.module.css'
import tableStyles from './SheetTable.module.css'

export function SheetBlock({ block }: { readonly block: Block }) {
  if (block.kind !== 'together') return <LeafOf leaf={block} />
  const [first] = block.blocks
  return (
    // What is kept whole begins the page as a whole.
    <div
      className={styles['together']}
      data-on-new-page={first?.kind === 'heading' ? first.onNewPage : undefined}
    >
      {block.blocks.map((leaf, place) => (
        <LeafOf key={place} leaf={leaf} />
      ))}
    </div>
  )
}

function LeafOf({ leaf }: { readonly leaf: Leaf }) {
  switch (leaf.kind) {
    case 'heading':
      return <HeadingOf heading={leaf} />
    case 'paragraph':
      return (
        <p data-look={leaf.look}>
          <WordsOf words={leaf.words} />
        </p>
      )
    case 'list':
      return <ListOf list={leaf} />
    case 'boxes':
      return <BoxesOf boxes={leaf} />
    case 'lines':
      return (
        <div className={styles['lines']} aria-hidden="true">
          {Array.from({ length: leaf.count }, (_, line) => (
            <div key={line} />
          ))}
        </div>
      )
    case 'table':
      return <TableOf table={leaf} />
    case 'picture':
      return (
        <img
          className={styles['picture']}
          src={`data:image/svg+xml,${encodeURIComponent(leaf.svg)}`}
          alt={leaf.alt}
          width={leaf.width}
          height={leaf.height}
        />
      )
  }
}

/** The title of the paper is the second on the screen, so its parts are the third. */
const LEVELS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const

function HeadingOf({ heading: { level, text, onNewPage } }: { readonly heading: Heading }) {
  const Level = LEVELS[level]
  const spoken = useHeadingLevel(level + 2)
  return (
    <Level aria-level={spoken} data-on-new-page={onNewPage}>
      {text}
    </Level>
  )
}

function ListOf({ list: { ordered, items } }: { readonly list: List }) {
  const lines = items.map((words, place) => (
    <li key={place}>
      <WordsOf words={words} />
    </li>
  ))
  return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>
}

function BoxesOf({ boxes: { items, row } }: { readonly boxes: Boxes }) {
  const list = (
    <ul className={styles['boxes']}>
      {items.map(({ mark, words }, place) => (
        <li key={place}>
          <span className={styles['box']} aria-hidden="true" />
          {mark !== undefined && <strong>{mark}</strong>}
          <span>
            <WordsOf words={words} />
          </span>
        </li>
      ))}
    </ul>
  )
  if (row === undefined) return list
  return (
    <div className={styles['row']}>
      <p>
        <WordsOf words={row.label} />
      </p>
      {list}
    </div>
  )
}

function TableOf({ table }: { readonly table: Table }) {
  const { header, rows, widths, rowHeads = false } = table
  return (
    <table className={tableStyles['table']} role="table">
      <colgroup>
        {widths.map((width, column) => (
          <col key={column} style={{ inlineSize: `${width}%` }} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {header.map((name) => (
            <th key={name} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, place) => (
          <tr key={place} role="row">
            {row.map((words, column) =>
              rowHeads && column === 0 ? (
                <th key={column} scope="row" role="rowheader">
                  <WordsOf words={words} />
                </th>
              ) : (
                <td key={column} role="cell" data-column={header[column]}>
                  <WordsOf words={words} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function WordsOf({ words }: { readonly words: Words }) {
  return runsOf(words).map(({ text, bold }, place) =>
    bold ? <strong key={place}>{text}</strong> : <Fragment key={place}>{text}</Fragment>,
  )
}
