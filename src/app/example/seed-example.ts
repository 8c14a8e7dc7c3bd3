import { seedMadeUp } from '#src/app/made-up/seed.ts'
import { example } from '#src/questions/example.ts'
import type { Store } from '#src/storage/handle.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { loadExampleWords } from './example-words.ts'
import { tellExample } from './tell-example.ts'

/** Fills an example workspace without rounds with a fictional council. */
export async function seedExample(store: Store): Promise<void> {
  const words = await loadExampleWords()
  await seedMadeUp(store, {
    leave: async (story) => (await listRounds(story)).length > 0,
    tell: (story) => tellExample(example, { ...story, words }),
  })
}
