import { today } from '#src/platform/clock.ts'
import type { Store } from '#src/storage/handle.ts'
import { eraseDueResponses } from '#src/storage/retention.ts'
import { sweepSealedCopies } from '#src/storage/sealed-copies.ts'

const HOUR_MS = 60 * 60 * 1000

/**
 * Erases the single answers and the sealed copies that are past their day, now and as long as this
 * page is open: a tablet may stay on for days. Ends when the database does.
 */
export async function tidyStore(store: Store): Promise<void> {
  await tidyNow(store)
  const timer = setInterval(() => {
    tidyNow(store).catch(() => clearInterval(timer))
  }, HOUR_MS)
}

async function tidyNow(store: Store): Promise<void> {
  await eraseDueResponses(store, today())
  await sweepSealedCopies(store, today())
}
