import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { loadWords } from '#src/i18n/words.ts'

type Screen = ComponentType<object>

export interface LazyScreen {
  readonly Screen: LazyExoticComponent<Screen>
  /** Sends for it before it is drawn. What fails here fails again, and is said, when it is drawn. */
  readonly preload: () => void
}

export interface StoredScreen extends LazyScreen {
  readonly path: string
}

/** The words that every screen with a round says. */
export const CONTENT = ['round', 'stages', 'sectors', 'set-1'] as const

/** A screen's code and its words on their way at the same time. */
export function lazyScreen(load: () => Promise<Screen>, namespaces: readonly string[]): LazyScreen {
  const bring = async () => {
    const [screen] = await Promise.all([load(), loadWords(namespaces)])
    return { default: screen }
  }
  return { Screen: lazy(bring), preload: () => void bring().catch(() => undefined) }
}
