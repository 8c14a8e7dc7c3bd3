// Runs inline in the head, before the body is painted, so that a stored theme or language never
// flashes. It decides nothing that can wait: only what the first frame must look like.
import { readPreference } from '#src/platform/preferences.ts'

interface BootLanguage {
  readonly code: string
  readonly dir: 'ltr' | 'rtl'
}

/** Only one language is prerendered. */
const PRERENDERED_LANGUAGE = 'en'

/**
 * Sets `data-boot`: `start` keeps the prerendered start screen, `other` hides it, `leaving` dims it
 * after a tap that came before the script, so that the tap is seen to have been taken.
 */
export function bootPage(languages: readonly BootLanguage[]): void {
  const html = document.documentElement
  const theme = readPreference('theme')
  if (theme === 'light' || theme === 'dark') html.dataset['theme'] = theme
  const textSize = readPreference('textSize')
  if (textSize) html.dataset['textSize'] = textSize
  const stored = readPreference('language')
  const language = languages.find(({ code }) => code === stored)
  if (language) {
    html.lang = language.code
    html.dir = language.dir
  }
  const isStart =
    isStartHash(location.hash) &&
    readPreference('hasData') !== 'yes' &&
    html.lang === PRERENDERED_LANGUAGE
  html.dataset['boot'] = isStart ? 'start' : 'other'
  addEventListener('hashchange', () => {
    const isWaiting = html.dataset['boot'] === 'start' || html.dataset['boot'] === 'leaving'
    if (isWaiting) html.dataset['boot'] = isStartHash(location.hash) ? 'start' : 'leaving'
  })
}

export function isStartHash(hash: string): boolean {
  return hash === '' || hash === '#' || hash === '#/'
}
