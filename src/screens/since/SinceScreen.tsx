import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { SincePage } from './SincePage.tsx'
import { useSince } from './use-since.ts'

/** The moment between setting a round up and its first question. */
export function SinceScreen() {
  return <RoundScreen>{(view) => <OpenSince key={view.round.id} view={view} />}</RoundScreen>
}

function OpenSince({ view }: { readonly view: RoundView }) {
  const asked = useSince(view.organisation.id)
  return asked === undefined ? null : <SincePage view={view} asked={asked} />
}
