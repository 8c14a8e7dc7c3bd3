import type { ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useParams } from '#src/ui/link/navigation.ts'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { useRound, type RoundView } from './use-round.ts'

interface RoundScreenProps {
  readonly children: (view: RoundView) => ReactNode
}

/** Opens the round that the address names; a round that is not here gets a page with a way home. */
export function RoundScreen({ children }: RoundScreenProps) {
  const { t } = useTranslation('round')
  const { roundId = '' } = useParams<{ roundId: string }>()
  const state = useRound(roundId)
  if (state.kind === 'opening') return null
  if (state.kind === 'open') return children(state.view)
  return (
    <Page>
      <PageHeading>{t('notHere')}</PageHeading>
      <p>{t('notHereExplain')}</p>
      <p>
        <AppLink to={paths.home()} look="primary">
          {t('toStart')}
        </AppLink>
      </p>
    </Page>
  )
}
