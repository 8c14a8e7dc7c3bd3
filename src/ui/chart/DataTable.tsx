/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- Some browsers forget that a table is one once its rows are laid out as cards; written out, the roles stay. */
import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

export interface DataRow {
  readonly key: string
  readonly heading: ReactNode
  readonly cells: readonly ReactNode[]
}

interface DataTableProps {
  readonly caption: string
  /** The first stands over the headings of the rows. */
  readonly columns: readonly string[]
  readonly rows: readonly DataRow[]
}

/** The figures of a chart. Where there is no room for columns each row becomes a small card. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <div className={styles['frame']}>
      <table className={styles['table']} role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, heading, cells }) => (
            <tr key={key} role="row">
              <th scope="row" role="rowheader">
                {heading}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} role="cell" data-empty={cell === null}>
                  <span className={styles['label']} aria-hidden="true">
                    {columns[index + 1]}
                  </span>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
