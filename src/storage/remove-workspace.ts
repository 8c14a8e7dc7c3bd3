import { JourneyDatabase } from './db.ts'
import { deviceFactories, PATIENCE_MS, versionOnDisk, withPatience, type Place } from './device.ts'
import { memoryInUse } from './memory.ts'
import { databaseName, type Workspace } from './schema.ts'

/**
 * Removes everything of a workspace. Every tab that has it open is told by `onTrouble`. What is in
 * memory goes first, for there it always can. Rejects where the device still has it.
 */
export async function removeWorkspace(workspace: Workspace, place: Place): Promise<void> {
  const memory = await memoryInUse()
  if (memory) await new JourneyDatabase(databaseName(workspace, place.folder), memory).delete()
  if (await removeFromDevice(workspace, place)) return
  if (await isOnDevice(workspace, place)) throw new Error('The workspace is still on the device')
}

/**
 * Removes what the device keeps of a workspace that is worked on in memory, which stays open. False
 * where the browser refuses, never answers, or waits for another tab.
 */
export async function removeFromDevice(
  workspace: Workspace,
  { folder, device = deviceFactories(), patienceMs = PATIENCE_MS }: Place,
): Promise<boolean> {
  if (device === null) return true
  const db = new JourneyDatabase(databaseName(workspace, folder), device)
  db.on('blocked', () => false)
  try {
    return (await withPatience(isDeleted(db), patienceMs)) ?? false
  } catch {
    return false
  }
}

async function isDeleted(db: JourneyDatabase): Promise<true> {
  await db.delete()
  return true
}

/** False where the browser does not tell: one that refuses or never answers holds nothing for us. */
async function isOnDevice(
  workspace: Workspace,
  { folder, device = deviceFactories(), patienceMs = PATIENCE_MS }: Place,
): Promise<boolean> {
  if (device === null) return false
  try {
    const version = versionOnDisk(device, databaseName(workspace, folder))
    return ((await withPatience(version, patienceMs)) ?? 0) > 0
  } catch {
    return false
  }
}
