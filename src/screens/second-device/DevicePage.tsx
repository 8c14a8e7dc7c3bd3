import type { ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'

interface DevicePageProps {
  readonly view: RoundView
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}

/** On either of the two tablets: whose round it is, and the way back to gathering for it. */
export function DevicePage({ view, title, lead, children }: DevicePageProps) {
  const { t } = useTranslation('secondDevice')
  return (
    <Page
      foot={
        <AppLink to={paths.gather(view.round.id)} look="plain">
          {t('back')}
        </AppLink>
      }
    >
      <PageHead above={<RoundLine of={view} />} title={title} lead={lead} />
      {children}
    </Page>
  )
}
