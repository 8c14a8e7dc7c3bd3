import type { Action } from '#src/domain/record/action.ts'
import type { Round } from '#src/domain/record/round.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'

interface ActionOriginProps {
  readonly action: Action
  readonly round: Round | undefined
}

/** Where the action came from, if it was made in a round. */
export function ActionOrigin({ action: { fromStage }, round }: ActionOriginProps) {
  const { t } = useTranslation('plan')
  const stages = useStageWords()
  if (round === undefined) return null
  return (
    <p className="quiet small">
      {t('action.from', { name: round.name })}
      {fromStage !== null && ` · ${t('action.step', { stage: stages.full(fromStage) })}`}
      {' · '}
      <AppLink to={paths.result(round.id)}>{t('action.roundOpen')}</AppLink>
    </p>
  )
}
