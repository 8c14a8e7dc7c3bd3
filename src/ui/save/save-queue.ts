/** What may be said about the last change: "saved" only once storage has said so. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'failed'

export interface SaveQueue<Value> {
  readonly push: (value: Value) => void
  /** Tries the value again that could not be written. */
  readonly retry: () => void
  readonly state: () => SaveState
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Writes in order, one at a time; while one is under way only the newest value waits, because each
 * value is whole. `write` rejects, or resolves to false, when nothing was kept.
 */
export function createSaveQueue<Value>(
  write: (value: Value) => Promise<boolean | void>,
): SaveQueue<Value> {
  let state: SaveState = 'idle'
  let waiting: { value: Value } | undefined
  let failed: { value: Value } | undefined
  let writing = false
  const listeners = new Set<() => void>()

  const become = (next: SaveState) => {
    state = next
    for (const listener of listeners) listener()
  }

  const work = async () => {
    if (writing) return
    writing = true
    while (waiting !== undefined) {
      const { value } = waiting
      waiting = undefined
      failed = (await isKept(write, value)) ? undefined : { value }
    }
    writing = false
    become(failed === undefined ? 'saved' : 'failed')
  }

  const push = (value: Value) => {
    waiting = { value }
    become('saving')
    void work()
  }

  return {
    push,
    retry: () => {
      if (failed !== undefined) push(failed.value)
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

async function isKept<Value>(
  write: (value: Value) => Promise<boolean | void>,
  value: Value,
): Promise<boolean> {
  try {
    return (await write(value)) !== false
  } catch {
    return false
  }
}
