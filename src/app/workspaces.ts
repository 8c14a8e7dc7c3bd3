import { now } from '#src/platform/clock.ts'
import { appFolder } from '#src/platform/folder.ts'
import { newId } from '#src/platform/ids.ts'
import { askForPersistence } from '#src/platform/storage-health.ts'
import { listJoined } from '#src/storage/joined-rounds.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { openStore } from '#src/storage/store.ts'
import { sweepStore } from '#src/storage/sweep.ts'
import type { Store } from '#src/storage/handle.ts'
import type { MadeUp, Workspace } from '#src/workspace/workspace.ts'

const open = new Map<Workspace, Promise<Store>>()
const tidying = new WeakMap<Store, Promise<void>>()

/** One store a workspace and page, opened at first use. */
export function workspaceStore(workspace: Workspace): Promise<Store> {
  const already = open.get(workspace)
  if (already !== undefined) return already
  const opening = openWorkspace(workspace)
  open.set(workspace, opening)
  // What failed once may work the next time.
  opening.catch(() => open.delete(workspace))
  return opening
}

/**
 * What is made up is told where nothing of it is there. For the home of the workspace: any other
 * address names a record that is there or not, or comes with an invitation from somebody else.
 */
export async function filledStore(workspace: Workspace): Promise<Store> {
  const store = await workspaceStore(workspace)
  if (workspace === 'own' || (await hasRounds(workspace))) return store
  const seed = await SEEDS[workspace]()
  await seed(store)
  return store
}

/** Rounds of the person's own, and those that they joined. */
export async function hasRounds(workspace: Workspace): Promise<boolean> {
  const store = await workspaceStore(workspace)
  return (await listRounds(store)).length > 0 || (await listJoined(store)).length > 0
}

/** Everything of the person's own was erased. Not told of memory: it may stand before a database that did not open. */
export async function isErased(workspace: Workspace): Promise<boolean> {
  const store = await workspaceStore(workspace)
  // What is past its day may be the last that was here.
  await tidying.get(store)
  const { holdsNothing } = await import('#src/storage/everything.ts')
  return store.kind === 'device' && holdsNothing(store)
}

async function openWorkspace(workspace: Workspace): Promise<Store> {
  const store = await openStore(workspace, { clock: now, ids: newId, folder: appFolder() })
  // Removed by another screen or tab: the next visit opens it anew.
  store.onTrouble((trouble) => {
    if (trouble.kind === 'closedByRemoval') open.delete(workspace)
  })
  await sweepStore(store)
  tidying.set(store, tidy(store))
  // Only work of the person's own is worth the question, which some browsers put to them.
  if (workspace === 'own' && store.kind === 'device') store.onSaved(() => void askForPersistence())
  return store
}

/** Beside what the person is doing: no screen waits for it, and it comes again with the next visit. */
async function tidy(store: Store): Promise<void> {
  try {
    const { tidyStore } = await import('./tidy-store.ts')
    await tidyStore(store)
  } catch {
    // The store reports by itself what the device did not take.
  }
}

const SEEDS: Readonly<Record<MadeUp, () => Promise<(store: Store) => Promise<void>>>> = {
  example: async () => (await import('./example/seed-example.ts')).seedExample,
  practice: async () => (await import('./practice/seed-practice.ts')).seedPractice,
}
