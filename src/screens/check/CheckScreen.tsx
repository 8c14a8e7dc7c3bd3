import { lazy } from 'react'
import { isGathering } from '#src/domain/workshop/phase.ts'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { CheckRound } from './CheckRound.tsx'

const CheckTurn = lazy(async () => ({ default: (await import('./CheckTurn.tsx')).CheckTurn }))

const CheckInvited = lazy(async () => ({
  default: (await import('./CheckInvited.tsx')).CheckInvited,
}))

export function CheckScreen() {
  return (
    <RoundScreen renderInvited={(invited) => <CheckInvited invited={invited} />}>
      {(view) => (isGathering(view.round) ? <CheckTurn view={view} /> : <CheckRound view={view} />)}
    </RoundScreen>
  )
}
