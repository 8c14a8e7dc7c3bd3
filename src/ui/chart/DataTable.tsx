/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- Some browsers forget that a table is one once its rows are laid out as cards; written out, the roles stay. */
import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

export interface DataRow {
  readonly key: string
  readonly heading: ReactNode
  readonly cells: readonly ReactNode[]
  /** What can be done with the row. */
  readonly action?: ReactNode
}

interface DataTableProps {
  readonly caption: string
  /** The first stands over the headings of the rows. */
  readonly columns: readonly string[]
  readonly rows: readonly DataRow[]
  /** The head of the actions, heard and not seen; without it they have no column. */
  readonly actions?: string
}

/** The figures of a chart. Where there is no room for columns each row becomes a small card. */
export function DataTable({ caption, columns, rows, actions }: DataTableProps) {
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
            {actions !== undefined && (
              <th className={`${styles['action']} no-print`} scope="col" role="columnheader">
                <span className="visually-hidden">{actions}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, heading, cells, action }) => (
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
              {actions !== undefined && (
                <td
                  className={`${styles['action']} no-print`}
                  role="cell"
                  data-empty={action === undefined}
                >
                  {action}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
