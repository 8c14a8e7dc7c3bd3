// Run at build time only: the start screen as markup, so that it is on screen before the script is.
import { renderToString } from 'react-dom/server'
import { startI18n } from '#src/i18n/words.ts'
import { App } from './App.tsx'

export async function renderStart(): Promise<string> {
  await startI18n('en')
  return renderToString(<App />)
}
