import { readTab, writeTab } from '#src/platform/tab-memory.ts'

const NAME = 'check.leftFor'

/** The question that this tab left the check page for: one comes back to its row. */
export function readLeftFor(roundId: string): string | null {
  const [round, questionId] = readTab(NAME)?.split(' ') ?? []
  return round === roundId && questionId !== undefined ? questionId : null
}

export function noteLeftFor(roundId: string, questionId: string): void {
  writeTab(NAME, `${roundId} ${questionId}`)
}

export function forgetLeftFor(): void {
  writeTab(NAME, null)
}
