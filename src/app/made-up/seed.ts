import { KIND_NAMES } from '#src/domain/record/kinds.ts'
import { now, today } from '#src/platform/clock.ts'
import { appFolder } from '#src/platform/folder.ts'
import { newId } from '#src/platform/ids.ts'
import { change } from '#src/storage/change.ts'
import { eraseEverything } from '#src/storage/everything.ts'
import { closeStore, openStore, type Store } from '#src/storage/store.ts'
import { atTen } from './story-calendar.ts'

/** What is made up is lived through, as people would with the screens. */
export interface Story {
  /** Writes at the time that the story has come to. */
  readonly store: Store
  readonly today: string
  /** From here on everything is written on that day. */
  readonly goTo: (date: string) => void
}

interface Seed {
  /** Whether what is there stays as it is. */
  readonly leave: (store: Store) => Promise<boolean>
  readonly tell: (story: Story) => Promise<void>
}

/**
 * Fills a made-up workspace, in the place of whatever is in it. The whole of it is one change: cut
 * half-way it leaves all as it was, and of two tabs that open it at once one waits and then finds
 * it there.
 */
export async function seedMadeUp(store: Store, { leave, tell }: Seed): Promise<void> {
  if (store.workspace === 'own') throw new Error('Nothing made up goes among real work')
  let time = now()
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
      if (await leave(story)) return
      await eraseEverything(story)
      await tell({ store: story, today: today(), goTo })
    })
  } finally {
    closeStore(story)
  }
}
