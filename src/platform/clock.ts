/** Now, in ISO 8601. For display and freshness only; never decides which of two writes wins. */
export function now(): string {
  return new Date().toISOString()
}

/** Today's date here, 'YYYY-MM-DD'. */
export function today(): string {
  return dayHere(new Date())
}

/** The day here at a moment in ISO 8601, 'YYYY-MM-DD': after midnight in summer it is not that of UTC. */
export function dayOf(moment: string): string {
  return dayHere(new Date(moment))
}

function dayHere(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, '0')
  const day = String(date.getDate()).padStart(2, '0')
  return `${date.getFullYear()}-${month}-${day}`
}
