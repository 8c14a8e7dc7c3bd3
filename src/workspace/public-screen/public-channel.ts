import {
  readPublicMessage,
  type PublicMessage,
  type PublicView,
} from '#src/domain/workshop/public-view.ts'
import { openChannel } from '#src/platform/channel.ts'

/** What the room sees now, the same in all windows that are open. It is kept nowhere else. */
export interface PublicChannel {
  /** Null while nothing was shown yet. */
  readonly view: () => PublicView | null
  readonly subscribe: (listener: () => void) => () => void
  readonly show: (view: PublicView) => void
  readonly close: () => void
}

/**
 * Every window that has it open hears what is shown and can answer the hello of a later one, so
 * that no two can give different answers.
 */
export function openPublicChannel(name: string): PublicChannel {
  let shown: PublicView | null = null
  const listeners = new Set<() => void>()
  const channel = openChannel(name, (message) => {
    const read = readPublicMessage(message)
    if (read !== null) hear(read)
  })

  channel.send({ kind: 'hello' } satisfies PublicMessage)
  return {
    view: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show: (view) => {
      keep(view)
      tell(view)
    },
    close: channel.close,
  }

  function hear(message: PublicMessage): void {
    if (message.kind === 'show') keep(message.view)
    else if (shown !== null) tell(shown)
  }

  function keep(view: PublicView): void {
    if (JSON.stringify(view) === JSON.stringify(shown)) return
    shown = view
    for (const listener of listeners) listener()
  }

  function tell(view: PublicView): void {
    channel.send({ kind: 'show', view } satisfies PublicMessage)
  }
}
