/** Closes the example and takes its database away; nothing else is touched. */
export async function removeExample(): Promise<void> {
  const { closeWorkspace } = await import('./workspaces.ts')
  await closeWorkspace('example', { remove: true })
}
