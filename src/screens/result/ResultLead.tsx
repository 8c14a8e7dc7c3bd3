import type { RoundView } from '#src/workspace/use-round.ts'
import { useStageReasons } from '#src/workspace/report/use-stage-reasons.ts'
import type { Result } from './read-result.ts'

/** Why it is this stage, in a few short sentences. */
export function ResultLead({ view, result }: { view: RoundView; result: Result }) {
  const reasons = useStageReasons()({
    claimed: result.claimed,
    backed: result.reading.backed,
    choices: result.lines.map(({ choice }) => choice),
    isClosed: view.round.status === 'closed',
  })
  return <p className="lead">{reasons.join(' ')}</p>
}
