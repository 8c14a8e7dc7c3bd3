import { gatheringView } from '#src/domain/workshop/tell-room.ts'
import { isFull } from '#src/domain/workshop/phase.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { cardClass } from '#src/ui/page/card-class.ts'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { HandedInCount } from '#src/workspace/gathering/HandedInCount.tsx'
import { RaiseNumber } from '#src/workspace/gathering/RaiseNumber.tsx'
import { TakeBackForm } from '#src/workspace/gathering/TakeBackForm.tsx'
import { EarlierActions } from '#src/workspace/plan/EarlierActions.tsx'
import { PublicScreenBar } from '#src/workspace/public-screen/PublicScreenBar.tsx'
import { useTellPublicScreen } from '#src/workspace/public-screen/use-public-view.ts'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import { SessionLine } from '#src/workspace/running-order/SessionLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { BeforeTheDay } from './BeforeTheDay.tsx'
import { GathersAlong } from './GathersAlong.tsx'
import { MoreWays } from './MoreWays.tsx'
import { nextOf } from './next-of.ts'
import { RevealPanel } from './RevealPanel.tsx'
import { SessionDetails } from './SessionDetails.tsx'
import { usePreparations } from './use-preparations.ts'
import styles from './GatherAnswers.module.css'

/** The facilitator's page while people hand in: a count, the ways to answer, and what comes next. */
export function GatherAnswers({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('gather')
  const { round } = view
  const full = isFull(round, view.handedIn)
  const done = usePreparations(round.id)
  useTellPublicScreen(gatheringView(view))
  if (done === undefined) return null
  const next = view.lead ? nextOf(view, done) : 'scan'
  const isBefore = next === 'invite'
  return (
    <Page foot={<BackLink to={paths.home()} />}>
      <PageHead above={<RoundLine of={view} />} title={t('title')} lead={t('lead')} />
      <SessionLine view={view} />
      {view.lead && <EarlierActions organisationId={round.organisationId} roundId={round.id} />}
      {isBefore && <BeforeTheDay roundId={round.id} />}
      <section className={cardClass('strong')} aria-label={t('count.label')}>
        <p className={styles['count']}>
          <HandedInCount view={view} />
        </p>
        {full ? (
          <RaiseNumber view={view} />
        ) : (
          <>
            <p>{t('pass.explain')}</p>
            <div className={styles['ways']}>
              <AppLink to={paths.pass(round.id)} look={next === 'pass' ? 'primary' : 'plain'}>
                {t('pass.open')}
              </AppLink>
              <AppLink to={paths.scan(round.id)} look={next === 'scan' ? 'primary' : 'plain'}>
                {t('scan')}
              </AppLink>
              <AppLink to={paths.paper(round.id)} look="plain">
                {t('paper')}
              </AppLink>
            </div>
          </>
        )}
      </section>
      {view.lead ? <RevealPanel view={view} next={next} /> : <GathersAlong view={view} />}
      <PublicScreenBar />
      <TakeBackForm roundId={round.id} />
      {view.lead && <SessionDetails view={view} />}
      {!isBefore && <MoreWays view={view} />}
      {view.lead && (
        <p>
          <AppLink to={paths.evidence(round.id)}>{t('evidence')}</AppLink>
        </p>
      )}
    </Page>
  )
}
