import { now } from '#src/platform/clock.ts'
import { newId } from '#src/platform/ids.ts'
import { listRounds } from '#src/storage/rounds.ts'
import { closeStore, openStore, removeWorkspace } from '#src/storage/store.ts'
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

export async function closeWorkspace(
  workspace: Workspace,
  { remove }: { remove: boolean },
): Promise<void> {
  const opening = open.get(workspace)
  open.delete(workspace)
  if (opening !== undefined) closeStore(await opening)
  if (remove) await removeWorkspace(workspace)
}

async function openWorkspace(workspace: Workspace): Promise<Store> {
  const store = await openStore(workspace, { clock: now, ids: newId })
  // Removed by another screen or tab: the next visit opens it anew.
  store.onTrouble((trouble) => {
    if (trouble.kind === 'closedByRemoval') open.delete(workspace)
  })
  await sweepStore(store)
  if (workspace === 'example' && (await listRounds(store)).length === 0) {
    const { seedExample } = await import('./example/seed-example.ts')
    await seedExample(store)
  }
  return store
}
