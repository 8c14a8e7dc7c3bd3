import '#src/styles/reset.css'
import '#src/styles/tokens.css'
import '#src/styles/base.css'
import '#src/styles/print.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { allowWorkerScript } from '#src/platform/trusted-types.ts'
import { readPreference } from '#src/platform/preferences.ts'
import { startWorker } from '#src/platform/worker.ts'
import { startI18n } from '#src/i18n/words.ts'
import { App } from '#src/app/App.tsx'
import { takeBoot } from '#src/boot/take-boot.ts'

allowWorkerScript()
await startI18n(readPreference('language') ?? 'en')
mount()
startWorker()

function mount(): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('No mount point')
  const app = (
    <StrictMode>
      <App />
    </StrictMode>
  )
  if (takeBoot(root) === 'hydrate') hydrateRoot(root, app)
  else createRoot(root).render(app)
}
