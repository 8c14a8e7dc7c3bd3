import { KIND_NAMES } from '#src/domain/record/kinds.ts'
import { today } from '#src/platform/clock.ts'
import { appFolder } from '#src/platform/folder.ts'
import { newId } from '#src/platform/ids.ts'
import { example } from '#src/questions/example.ts'
import { change } from '#src/storage/change.ts'
import { eraseEverything } from '#src/storage/everything.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { closeStore, openStore, type Store } from '#src/storage/store.ts'
import { atTen } from './example-calendar.ts'
import { loadExampleWords } from './example-words.ts'
import { tellExample } from './tell-example.ts'

/**
 * Fills an example workspace without rounds with a fictional council. The whole of it is one
 * change: cut half-way it leaves nothing behind, and of two tabs that open the example at once one
 * waits and then finds it there.
 */
export async function seedExample(store: Store): Promise<void> {
  const words = await loadExampleWords()
  let time = atTen(today())
  // Its own view of the same workspace, so that each step is written at its time in the story.
  const story = await openStore(store.workspace, {
    clock: () => time,
    ids: newId,
    folder: appFolder(),
    ...(store.kind === 'memory' ? { device: null } : {}),
  })
  const goTo = (date: string) => {
    time = atTen(date)
  }
  try {
    await change(story, KIND_NAMES, async () => {
      if ((await listRounds(story)).length > 0) return
      await eraseEverything(story)
      await tellExample(example, { store: story, words, today: today(), goTo })
    })
  } finally {
    closeStore(story)
  }
}
