import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { AskedActions } from '#src/workspace/plan/AskedActions.tsx'
import type { ActionsAsked } from '#src/workspace/plan/earlier-actions.ts'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import { startOfRound } from '#src/workspace/start-of-round.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

interface SincePageProps {
  readonly view: RoundView
  readonly asked: ActionsAsked
}

/** A round opens with the last one's actions; who has no time for them now goes on. */
export function SincePage({ view, asked }: SincePageProps) {
  const { t } = useTranslation('plan')
  const { round } = view
  const left = asked.toAsk.length
  const [atFirst] = useState(left)
  return (
    <Page
      foot={
        <AppLink to={startOfRound(round)} look={left === 0 ? 'primary' : 'plain'}>
          {wayOn()}
        </AppLink>
      }
    >
      <PageHead above={<RoundLine of={view} />} title={t('since.before')} />
      {atFirst === 0 ? <p>{t('since.nothing')}</p> : <AskedActions asked={asked} heading="h2" />}
      {left > 0 && <p className="quiet">{t('since.kept')}</p>}
    </Page>
  )

  function wayOn(): string {
    if (left > 0) return t(left === atFirst ? 'since.skip' : 'since.later')
    return t(round.mode === 'eachFirst' ? 'since.onGather' : 'since.on')
  }
}
