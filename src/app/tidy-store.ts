import { today } from '#src/platform/clock.ts'
import type { Store } from '#src/storage/handle.ts'
import { eraseDueResponses } from '#src/storage/retention.ts'

const HOUR_MS = 60 * 60 * 1000

/**
 * Erases the single answers that are past their day, now and as long as this page is open: a tablet
 * may stay on for days. Ends when the database does.
 */
export async function eraseWhenDue(store: Store): Promise<void> {
  await eraseDueResponses(store, today())
  const timer = setInterval(() => {
    eraseDueResponses(store, today()).catch(() => clearInterval(timer))
  }, HOUR_MS)
}
