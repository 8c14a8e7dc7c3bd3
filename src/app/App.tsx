import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { I18nextProvider, words } from '#src/i18n/words.ts'
import { FaultBoundary } from './fault/FaultBoundary.tsx'
import { Routes } from './Routes.tsx'
import { Shell } from './shell/Shell.tsx'

interface AppProps {
  /** Where the prerendered page stands; in the browser the fragment says it. */
  readonly ssrPath?: string
}

export function App({ ssrPath = '/' }: AppProps) {
  return (
    <I18nextProvider i18n={words}>
      <Router hook={useHashLocation} ssrPath={ssrPath}>
        <Shell>
          <FaultBoundary>
            <Routes />
          </FaultBoundary>
        </Shell>
      </Router>
    </I18nextProvider>
  )
}
