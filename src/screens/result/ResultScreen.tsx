import { useState } from 'react'
import { isTalking } from '#src/domain/workshop/phase.ts'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { NotAgreed } from './NotAgreed.tsx'
import { NotHandedIn } from './NotHandedIn.tsx'
import { ResultPage } from './ResultPage.tsx'
import { readResult } from './read-result.ts'

export function ResultScreen() {
  return <RoundScreen>{(view) => <RoundResult view={view} />}</RoundScreen>
}

function RoundResult({ view }: { view: RoundView }) {
  const [justClosed, setJustClosed] = useState(false)
  const { mode, status } = view.round
  const isHandedIn = mode === 'eachFirst' ? isTalking(view.round) : status === 'agreeing'
  const result = isHandedIn || status === 'closed' ? readResult(view) : null
  if (result === null) {
    return mode === 'eachFirst' ? <NotAgreed view={view} /> : <NotHandedIn view={view} />
  }
  return (
    // A page of its own for each status, so that focus begins at the heading when one follows the other.
    <ResultPage
      key={status}
      view={view}
      result={result}
      justClosed={justClosed && status === 'closed'}
      onClosed={() => setJustClosed(true)}
    />
  )
}
