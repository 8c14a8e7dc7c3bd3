import { createHandle, insideOf, type Source, type Store, type StoreReason } from './handle.ts'
import { JourneyDatabase, type Factories } from './db.ts'
import { deviceFactories, PATIENCE_MS, versionOnDisk, withPatience, type Place } from './device.ts'
import { isFull } from './failures.ts'
import { ensureCounter } from './counter.ts'
import { memoryFactories } from './memory.ts'
import { probe } from './probe.ts'
import { databaseName, LATEST_DATABASE_VERSION, type Workspace } from './schema.ts'

export type { Source, Store, StoreReason, Trouble, WriteFailure } from './handle.ts'

export interface StoreOptions extends Source, Place {}

/** Opens what is kept on the device, or says in `reason` why it works in memory only. Never rejects for want of storage. */
export async function openStore(workspace: Workspace, options: StoreOptions): Promise<Store> {
  const factories = options.device === undefined ? deviceFactories() : options.device
  const opened = await openOnDevice(
    databaseName(workspace, options.folder),
    factories,
    options.patienceMs ?? PATIENCE_MS,
  )
  if (!opened.ok) return openInMemory(workspace, opened.reason, options)

  const { db, reason } = opened
  const store = createHandle({ workspace, kind: 'device', reason }, db, options)
  watch(store, db)
  return store
}

export function closeStore(store: Store): void {
  const { db } = insideOf(store)
  closedWithReason.add(db)
  db.close()
}

type OnDevice =
  | { readonly ok: true; readonly db: JourneyDatabase; readonly reason: 'full' | null }
  | { readonly ok: false; readonly reason: StoreReason }

async function openOnDevice(
  name: string,
  factories: Factories | null,
  patienceMs: number,
): Promise<OnDevice> {
  if (factories === null) return { ok: false, reason: 'missing' }
  const db = new JourneyDatabase(name, factories)
  let isBlocked = false
  db.on('blocked', () => {
    isBlocked = true
    return false
  })
  const opened = await withPatience(openAndProbe(db, factories), patienceMs)
  if (opened?.ok === true) return opened
  db.close()
  return opened ?? { ok: false, reason: isBlocked ? 'blocked' : 'silent' }
}

async function openAndProbe(db: JourneyDatabase, factories: Factories): Promise<OnDevice> {
  try {
    if (isNewer(await versionOnDisk(factories, db.name))) return { ok: false, reason: 'newerData' }
    await db.open()
    if (isNewer(db.backendDB().version)) return { ok: false, reason: 'newerData' }
    await ensureCounter(db)
    await probe(db)
    return { ok: true, db, reason: null }
  } catch (error) {
    if (db.isOpen() && isFull(error)) return { ok: true, db, reason: 'full' }
    return { ok: false, reason: 'refused' }
  }
}

/** Dexie counts versions in tenths on the disk. */
function isNewer(versionOnDevice: number): boolean {
  return Math.floor(versionOnDevice / 10) > LATEST_DATABASE_VERSION
}

async function openInMemory(
  workspace: Workspace,
  reason: StoreReason,
  options: StoreOptions,
): Promise<Store> {
  const name = databaseName(workspace, options.folder)
  const db = new JourneyDatabase(name, await memoryFactories())
  await db.open()
  await ensureCounter(db)
  const store = createHandle({ workspace, kind: 'memory', reason }, db, options)
  watch(store, db)
  return store
}

const closedWithReason = new WeakSet<JourneyDatabase>()

function watch(store: Store, db: JourneyDatabase): void {
  const { report } = insideOf(store)
  // Steps aside for the other tab at once, and stays closed: this code does not know the newer data.
  db.on('versionchange', (event) => {
    closedWithReason.add(db)
    db.close()
    report({ kind: event.newVersion === null ? 'closedByRemoval' : 'closedByNewerVersion' })
    return false
  })
  db.on('close', () => {
    if (!closedWithReason.has(db)) report({ kind: 'closedByBrowser' })
  })
}
