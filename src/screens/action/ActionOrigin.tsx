import type { Action } from '#src/domain/record/action.ts'
import type { Outcome } from '#src/domain/record/outcome.ts'
import type { Round } from '#src/domain/record/round.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { useOutcomeWords } from '#src/workspace/plan/use-outcome-words.ts'

interface ActionOriginProps {
  readonly action: Action
  readonly round: Round | undefined
  readonly outcomes: readonly Outcome[]
}

/** Where the action came from, if it was made in a round, and what it is for. */
export function ActionOrigin({ action, round, outcomes }: ActionOriginProps) {
  const { t } = useTranslation('plan')
  const stages = useStageWords()
  const words = useOutcomeWords()
  const { fromStage, organisationId } = action
  const outcome = outcomes.find(({ id }) => id === action.outcomeId)
  return (
    <>
      {round !== undefined && (
        <p className="quiet small">
          {t('action.from', { name: round.name })}
          {fromStage !== null && ` · ${t('action.step', { stage: stages.full(fromStage) })}`}
          {' · '}
          <AppLink to={paths.result(round.id)}>{t('action.roundOpen')}</AppLink>
        </p>
      )}
      {outcome !== undefined && (
        <p>
          {t('list.for')}{' '}
          <AppLink to={paths.outcomes(organisationId)}>
            <bdi>{words.name(outcome)}</bdi>
          </AppLink>
        </p>
      )}
    </>
  )
}
