import { lazy, Suspense, type ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { useParams } from '#src/ui/link/navigation.ts'
import { NotThere } from './NotThere.tsx'
import type { InvitedRound } from './invited/invited-round.ts'
import { useRound, type RoundView } from './use-round.ts'

// Rare, and it brings the writing of files along.
const UnknownQuestions = lazy(async () => {
  const { UnknownQuestions: loaded } = await import('./UnknownQuestions.tsx')
  return { default: loaded }
})

interface RoundScreenProps {
  readonly children: (view: RoundView) => ReactNode
  /** What a device that only joined the round sees here; left out, the page that it is not here. */
  readonly renderInvited?: (invited: InvitedRound) => ReactNode
}

/** Opens the round that the address names; a round that is not here gets a page with a way home. */
export function RoundScreen({ children, renderInvited }: RoundScreenProps) {
  const { t } = useTranslation('round')
  const { roundId = '' } = useParams<{ roundId: string }>()
  const state = useRound(roundId)
  if (state.kind === 'opening') return null
  if (state.kind === 'open') return children(state.view)
  if (state.kind === 'invited' && renderInvited !== undefined) {
    return renderInvited(state.invited)
  }
  if (state.kind === 'unknownQuestions') {
    return (
      <Suspense>
        <UnknownQuestions records={state.records} />
      </Suspense>
    )
  }
  return (
    <NotThere
      title={t('notHere')}
      explain={t('notHereExplain')}
      to={paths.home()}
      way={t('toStart')}
    />
  )
}
