import { lazy, Suspense } from 'react'
import { loadWords } from '#src/i18n/words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

// Most rounds are gathered and talked about without a clock.
const SessionStrip = lazy(async () => {
  const [{ SessionStrip: loaded }] = await Promise.all([
    import('./SessionStrip.tsx'),
    loadWords(['runningOrder']),
  ])
  return { default: loaded }
})

/** One line with the part that is on and its time; nothing where no session runs. */
export function SessionLine({ view }: { readonly view: RoundView }) {
  return (
    <Suspense>
      <SessionStrip view={view} />
    </Suspense>
  )
}
