import { now } from '#src/platform/clock.ts'
import { appFolder } from '#src/platform/folder.ts'
import { newId } from '#src/platform/ids.ts'
import { askForPersistence } from '#src/platform/storage-health.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { openStore } from '#src/storage/store.ts'
import { sweepStore } from '#src/storage/sweep.ts'
import type { Store } from '#src/storage/handle.ts'
import type { Workspace } from '#src/workspace/workspace.ts'

const open = new Map<Workspace, Promise<Store>>()

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

export async function hasRounds(workspace: Workspace): Promise<boolean> {
  return (await listRounds(await workspaceStore(workspace))).length > 0
}

async function openWorkspace(workspace: Workspace): Promise<Store> {
  const store = await openStore(workspace, { clock: now, ids: newId, folder: appFolder() })
  // Removed by another screen or tab: the next visit opens it anew.
  store.onTrouble((trouble) => {
    if (trouble.kind === 'closedByRemoval') open.delete(workspace)
  })
  await sweepStore(store)
  // Only work of the person's own is worth the question, which some browsers put to them.
  if (workspace === 'own' && store.kind === 'device') store.onSaved(() => void askForPersistence())
  if (workspace === 'example' && (await listRounds(store)).length === 0) {
    const { seedExample } = await import('./example/seed-example.ts')
    await seedExample(store)
  }
  return store
}
