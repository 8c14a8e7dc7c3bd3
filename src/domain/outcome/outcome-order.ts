import type { Outcome } from '#src/domain/record/outcome.ts'

/** As the menu lists them, then the body's own in the order in which they were made. */
export function inMenuOrder(
  outcomes: readonly Outcome[],
  menuIds: readonly string[],
): readonly Outcome[] {
  const place = ({ menuId }: Outcome) => {
    const at = menuId === null ? -1 : menuIds.indexOf(menuId)
    return at === -1 ? menuIds.length : at
  }
  return outcomes.toSorted(
    (one, other) => place(one) - place(other) || firstCount(one) - firstCount(other),
  )
}

function firstCount({ counters }: Outcome): number {
  return counters['organisationId'] ?? 0
}
