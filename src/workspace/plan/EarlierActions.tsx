import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useEarlierActions } from './use-earlier-actions.ts'

interface EarlierActionsProps {
  readonly organisationId: string
  /** The new round, where one is in it: the way leads back there, and not into the plan. */
  readonly roundId?: string
}

/** A round begins with what became of the last one's actions. Nothing where nothing is to be said. */
export function EarlierActions({ organisationId, roundId }: EarlierActionsProps) {
  const { t } = useTranslation('actions')
  const count = useEarlierActions(organisationId)
  if (count === 0) return null
  const to = roundId === undefined ? paths.plan(organisationId) : paths.since(roundId)
  return (
    <Notice>
      <p>
        <AppLink to={to}>{t('ask', { count })}</AppLink>
      </p>
    </Notice>
  )
}
