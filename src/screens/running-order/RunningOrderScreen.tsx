import { phaseOf } from '#src/domain/workshop/run-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { NotThere } from '#src/workspace/NotThere.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { useSession } from '#src/workspace/running-order/use-session.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { PlanSession } from './PlanSession.tsx'
import { RunSession } from './RunSession.tsx'
import { SessionOver } from './SessionOver.tsx'

export function RunningOrderScreen() {
  return <RoundScreen>{(view) => <RunningOrder view={view} />}</RoundScreen>
}

function RunningOrder({ view }: { readonly view: RoundView }) {
  const { round } = view
  const session = useSession(round)
  if (round.mode !== 'eachFirst') return <NoOrder view={view} />
  if (session === undefined) return null
  const { order, now } = session
  const phase = order === null ? 'planned' : phaseOf(order)
  if (order === null || phase === 'planned') {
    if (round.status === 'closed') return <NoOrder view={view} />
    return <PlanSession view={view} order={order} now={now} />
  }
  const Session = phase === 'running' ? RunSession : SessionOver
  return <Session view={view} order={order} now={now} />
}

function NoOrder({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('runningOrder')
  const { id, mode } = view.round
  const isOther = mode !== 'eachFirst'
  return (
    <NotThere
      title={t('none.title')}
      explain={t(isOther ? 'none.explain' : 'none.closed')}
      to={isOther ? paths.question(id, 1) : paths.result(id)}
      way={t(isOther ? 'none.toRound' : 'none.toResult')}
    />
  )
}
