import { useCallback, useEffect, useReducer } from 'react'
import { useGo } from '#src/ui/link/navigation.ts'

export interface Leaving {
  /** The form to be asked about, because somebody wants to leave what was typed in it. */
  readonly askedAbout: string | undefined
  /** Counts the asking: each time the question takes the focus. */
  readonly attempt: number
  readonly hasUnsent: boolean
  readonly ask: (to: string) => void
  /** What was typed goes to the list first; the way is taken when nothing unsent is left. */
  readonly addFirst: () => void
  readonly leaveForLater: () => void
  /** The person stays after all. */
  readonly stay: () => void
  /** Tells of a form whether something in it is not in the list yet. */
  readonly noteForm: (key: string, isUnsent: boolean) => void
}

/** Nobody leaves a half-filled form without a word. What stays in it is kept for later. */
export function useLeaving(): Leaving {
  const go = useGo()
  const [{ unsent, asked, attempt, ready }, dispatch] = useReducer(step, START)

  useEffect(() => {
    if (ready !== null) go(ready)
  }, [ready, go])

  const noteForm = useCallback(
    (key: string, isUnsent: boolean) => dispatch({ kind: isUnsent ? 'typed' : 'settled', key }),
    [],
  )

  return {
    askedAbout: asked === null || asked.isAdding ? undefined : unsent[0],
    attempt,
    hasUnsent: unsent.length > 0,
    ask: (to) => dispatch({ kind: 'ask', to }),
    addFirst: () => dispatch({ kind: 'addFirst' }),
    leaveForLater: () => {
      if (asked !== null) go(asked.to)
    },
    stay: () => dispatch({ kind: 'stay' }),
    noteForm,
  }
}

interface State {
  /** Keys of forms that hold something, in the order in which it was typed. */
  readonly unsent: readonly string[]
  readonly asked: { readonly to: string; readonly isAdding: boolean } | null
  readonly attempt: number
  /** Where to go now. */
  readonly ready: string | null
}

type Step =
  | { readonly kind: 'ask'; readonly to: string }
  | { readonly kind: 'addFirst' | 'stay' }
  | { readonly kind: 'typed' | 'settled'; readonly key: string }

const START: State = { unsent: [], asked: null, attempt: 0, ready: null }

function step(state: State, event: Step): State {
  const { asked } = state
  switch (event.kind) {
    case 'ask':
      return { ...state, asked: { to: event.to, isAdding: false }, attempt: state.attempt + 1 }
    case 'addFirst':
      return { ...state, asked: asked && { ...asked, isAdding: true } }
    case 'stay':
      return { ...state, asked: null }
    case 'typed':
      return { ...state, unsent: [...state.unsent.filter((key) => key !== event.key), event.key] }
    case 'settled':
      return settle(state, event.key)
  }
}

function settle(state: State, settled: string): State {
  const { asked } = state
  const unsent = state.unsent.filter((key) => key !== settled)
  if (unsent.length > 0) return { ...state, unsent, asked: asked && { ...asked, isAdding: false } }
  // Emptied by hand, the person has turned to something else.
  const ready = asked?.isAdding === true ? asked.to : state.ready
  return { ...state, unsent, asked: null, ready }
}
