import { partsToCome, projectedEnd, type SessionOrder } from '#src/domain/workshop/run-order.ts'
import { totalSeconds, type Part } from '#src/domain/workshop/running-order.ts'
import { addSeconds } from '#src/domain/workshop/session-end.ts'

export interface PartRow {
  readonly part: Part
  readonly standing: 'done' | 'on' | 'skipped' | 'leftOut' | 'toCome'
  /** When it begins, as things stand; null for what is over and for what was skipped. */
  readonly startsAt: string | null
}

/** One after the other from now on. */
export function plannedRows(parts: readonly Part[], now: string): PartRow[] {
  return parts.map((part, place) => ({
    part,
    standing: 'toCome',
    startsAt: addSeconds(now, totalSeconds(parts.slice(0, place))),
  }))
}

/** What comes is told from the end of what is on, so that its times move with it. */
export function runningRows(order: SessionOrder, now: string): PartRow[] {
  const coming = partsToCome(order)
  const from = addSeconds(projectedEnd(order, now), -totalSeconds(coming))
  const later = new Map(plannedRows(coming, from).map((row) => [row.part.id, row]))
  const rows = order.plan.parts.map(
    (part): PartRow =>
      later.get(part.id) ?? { part, standing: standingOf(order, part.id), startsAt: null },
  )
  return rows
}

function standingOf({ run }: SessionOrder, id: string): PartRow['standing'] {
  if (run.partId === id) return 'on'
  if (run.leftOut.includes(id)) return 'leftOut'
  return run.skipped.includes(id) ? 'skipped' : 'done'
}
