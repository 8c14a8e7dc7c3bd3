import type { RunningOrder } from '#src/domain/record/running-order.ts'

type Part = RunningOrder['plan']['parts'][number]

/** A line of the running order on paper. */
export interface SessionRow {
  readonly kind: Part['kind']
  /** Since the session began. */
  readonly fromSeconds: number
  readonly seconds: number
  /** How many questions or rounds at tables it holds. */
  readonly count: number
}

/**
 * The parts of a plan, with those of one kind that follow one another as one line: which question is
 * talked about first is known only when the room has answered.
 */
export function sessionRows(parts: readonly Part[]): readonly SessionRow[] {
  const rows: SessionRow[] = []
  let fromSeconds = 0
  for (const { kind, seconds } of parts) {
    const before = rows.at(-1)
    if (before?.kind === kind) {
      rows[rows.length - 1] = {
        ...before,
        seconds: before.seconds + seconds,
        count: before.count + 1,
      }
    } else {
      rows.push({ kind, fromSeconds, seconds, count: 1 })
    }
    fromSeconds += seconds
  }
  return rows
}
