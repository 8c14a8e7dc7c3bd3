import { lazy } from 'react'
import { isGathering } from '#src/domain/workshop/phase.ts'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { CheckRound } from './CheckRound.tsx'

const CheckTurn = lazy(async () => ({ default: (await import('./CheckTurn.tsx')).CheckTurn }))

export function CheckScreen() {
  return (
    <RoundScreen>
      {(view) => (isGathering(view.round) ? <CheckTurn view={view} /> : <CheckRound view={view} />)}
    </RoundScreen>
  )
}
