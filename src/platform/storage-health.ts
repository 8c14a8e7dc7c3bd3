export interface StorageHealth {
  /** unknown: this browser does not say. */
  readonly kept: 'persistent' | 'mayBeEvicted' | 'unknown'
  readonly usedBytes: number | null
  readonly freeBytes: number | null
}

export async function readStorageHealth(): Promise<StorageHealth> {
  const manager = typeof navigator === 'undefined' ? undefined : navigator.storage
  if (manager === undefined) return { kept: 'unknown', usedBytes: null, freeBytes: null }
  const persisted = await attempt(() => manager.persisted())
  const estimate = await attempt(() => manager.estimate())
  const used = estimate?.usage ?? null
  const quota = estimate?.quota ?? null
  return {
    kept: persisted === undefined ? 'unknown' : persisted ? 'persistent' : 'mayBeEvicted',
    usedBytes: used,
    freeBytes: used === null || quota === null ? null : Math.max(0, quota - used),
  }
}

let asked = false

/** Asks the browser, once a visit, never to throw the data away; harmless where it says no. */
export async function askForPersistence(): Promise<void> {
  if (asked) return
  asked = true
  await askAgainForPersistence()
}

/** When a person says so: some browsers change their mind once the app is used more. */
export async function askAgainForPersistence(): Promise<void> {
  if (typeof navigator === 'undefined' || navigator.storage === undefined) return
  await attempt(() => navigator.storage.persist())
}

async function attempt<Result>(ask: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}
