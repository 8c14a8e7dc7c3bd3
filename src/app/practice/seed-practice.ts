import { seedMadeUp } from '#src/app/made-up/seed.ts'
import { practice } from '#src/questions/practice.ts'
import { listJoined } from '#src/storage/joined-rounds.ts'
import type { Store } from '#src/storage/handle.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { loadPracticeWords } from './practice-words.ts'
import { tellPractice } from './tell-practice.ts'

/** Fills a practice workspace in which nobody has done anything, nor been invited to anything. */
export function seedPractice(store: Store): Promise<void> {
  return seed(store, isBegun)
}

/** As on the first day, whatever was tried in it. */
export function startPracticeAnew(store: Store): Promise<void> {
  return seed(store, async () => false)
}

async function seed(store: Store, leave: (store: Store) => Promise<boolean>): Promise<void> {
  const words = await loadPracticeWords()
  await seedMadeUp(store, { leave, tell: (story) => tellPractice(practice, { ...story, words }) })
}

async function isBegun(store: Store): Promise<boolean> {
  return (await listRounds(store)).length > 0 || (await listJoined(store)).length > 0
}
