import { isFull } from '#src/domain/workshop/phase.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { HandedInCount } from '#src/workspace/gathering/HandedInCount.tsx'
import { RaiseNumber } from '#src/workspace/gathering/RaiseNumber.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { nextOf } from './next-of.ts'
import { RevealPanel } from './RevealPanel.tsx'
import { TakeBackForm } from './TakeBackForm.tsx'
import styles from './GatherAnswers.module.css'

/** The facilitator's page while people hand in: a count, the ways to answer, and what comes next. */
export function GatherAnswers({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation(['gather', 'shell'])
  const { round } = view
  const full = isFull(round, view.handedIn)
  const next = nextOf(view)
  return (
    <Page
      foot={
        <AppLink to={paths.home()} look="plain">
          {t('shell:back')}
        </AppLink>
      }
    >
      <div className={styles['head']}>
        <RoundLine of={view} />
        <PageHeading>{t('title')}</PageHeading>
        <p className="lead">{t('lead')}</p>
      </div>
      <section className={styles['gather']} aria-label={t('count.label')}>
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
              <AppLink to={paths.paper(round.id)} look="plain">
                {t('paper')}
              </AppLink>
            </div>
          </>
        )}
      </section>
      <RevealPanel view={view} next={next} />
      <TakeBackForm view={view} />
      <p>
        <AppLink to={paths.evidence(round.id)}>{t('evidence')}</AppLink>
      </p>
    </Page>
  )
}
