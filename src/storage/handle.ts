import type { JourneyDatabase } from './db.ts'
import type { Workspace } from './schema.ts'

/** Why work is not kept on the device, or why the device takes no more. */
export type StoreReason =
  /** The browser has no database. */
  | 'missing'
  /** It has one and will not let us use it. */
  | 'refused'
  /** It never answered. */
  | 'silent'
  /** Another tab holds an older version open. */
  | 'blocked'
  /** A newer version of the app wrote the data, which this one must not touch. */
  | 'newerData'
  /** What is there can be read, but nothing fits in any more. */
  | 'full'

export type Trouble =
  | { readonly kind: 'closedByNewerVersion' }
  | { readonly kind: 'closedByRemoval' }
  | { readonly kind: 'closedByBrowser' }
  | { readonly kind: 'writeFailed'; readonly failure: WriteFailure }

export type WriteFailure = 'full' | 'closed' | 'failed'

/** An open workspace. What is behind it is known in this folder only. */
export interface Store {
  readonly workspace: Workspace
  readonly kind: 'device' | 'memory'
  readonly reason: StoreReason | null
  /** Calls back whenever storing stops working; returns how to stop listening. */
  readonly onTrouble: (listener: (trouble: Trouble) => void) => () => void
  /** Calls back whenever a record was written, not for what is typed and not yet sent. */
  readonly onSaved: (listener: () => void) => () => void
}

export interface Source {
  /** The time now, ISO 8601. */
  readonly clock: () => string
  /** A random UUID. */
  readonly ids: () => string
}

export interface Inside extends Source {
  readonly db: JourneyDatabase
  readonly report: (trouble: Trouble) => void
  readonly reportSaved: () => void
}

const insides = new WeakMap<Store, Inside>()

export function createHandle(
  facts: Pick<Store, 'workspace' | 'kind' | 'reason'>,
  db: JourneyDatabase,
  source: Source,
): Store {
  const trouble = createSignal<Trouble>()
  const saved = createSignal<void>()
  const store: Store = { ...facts, onTrouble: trouble.listen, onSaved: saved.listen }
  insides.set(store, { db, report: trouble.send, reportSaved: saved.send, ...source })
  return store
}

function createSignal<Message>() {
  const listeners = new Set<(message: Message) => void>()
  return {
    send: (message: Message) => listeners.forEach((listener) => listener(message)),
    listen: (listener: (message: Message) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function insideOf(store: Store): Inside {
  const inside = insides.get(store)
  if (inside === undefined) throw new Error('This store was not opened here')
  return inside
}
