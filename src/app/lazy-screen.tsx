import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { loadWords } from '#src/i18n/words.ts'

type Screen = ComponentType<object>

/** A screen's code and its words on their way at the same time. */
export function lazyScreen(
  load: () => Promise<Screen>,
  namespaces: readonly string[],
): LazyExoticComponent<Screen> {
  return lazy(async () => {
    const [screen] = await Promise.all([load(), loadWords(namespaces)])
    return { default: screen }
  })
}
