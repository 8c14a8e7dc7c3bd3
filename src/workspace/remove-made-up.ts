import { appFolder } from '#src/platform/folder.ts'
import type { MadeUp } from './workspace.ts'

/** Takes the database off this device; nothing else is touched. Its screens close by themselves. */
export async function removeMadeUp(workspace: MadeUp): Promise<void> {
  // The notice stands on screens that have not opened a database.
  const { removeWorkspace } = await import('#src/storage/remove-workspace.ts')
  await removeWorkspace(workspace, { folder: appFolder() })
}
