import { appFolder } from '#src/platform/folder.ts'

/** Takes the example's database off this device; nothing else is touched. Its screens close by themselves. */
export async function removeExample(): Promise<void> {
  // The banner stands on screens that have not opened a database.
  const { removeWorkspace } = await import('#src/storage/remove-workspace.ts')
  await removeWorkspace('example', { folder: appFolder() })
}
