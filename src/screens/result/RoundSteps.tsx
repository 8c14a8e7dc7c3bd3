import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { BackupsLeft } from '#src/workspace/backup/BackupsLeft.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { CloseDialog } from './CloseDialog.tsx'
import { CloseWorkshopDialog } from './CloseWorkshopDialog.tsx'
import { KeptPanel } from './KeptPanel.tsx'
import type { Result } from './read-result.ts'
import { ReopenDialog } from './ReopenDialog.tsx'
import { TakeBackDialog } from './TakeBackDialog.tsx'
import type { RoundSteps as Steps } from './use-round-steps.ts'
import styles from './RoundSteps.module.css'

interface RoundStepsProps {
  readonly view: RoundView
  readonly result: Result
  readonly steps: Steps
}

/** What can be done with the round from here, and the questions asked before it is done. */
export function RoundSteps({ view, result, steps }: RoundStepsProps) {
  // Also the words of what is there once the round is closed: the page must not wait for them then.
  const { t } = useTranslation(['result', 'session', 'gather'])
  const { id, mode, status } = view.round
  return (
    <section className={`${styles['steps']} no-print`}>
      <h2>{t(status === 'closed' ? 'next.titleClosed' : 'next.title')}</h2>
      {steps.problem !== null && (
        <Notice kind="error" announced>
          <p>{t(`error.${steps.problem}`)}</p>
        </Notice>
      )}
      {status === 'closed' ? (
        <>
          <p>{t('next.closedLead')}</p>
          <p>{t('next.reopenLead')}</p>
          <div>
            <Button onPress={() => steps.ask('reopen')}>{t('next.reopen')}</Button>
          </div>
          {mode === 'eachFirst' && (
            <>
              <KeptPanel roundId={id} />
              <BackupsLeft roundId={id} withLink />
            </>
          )}
        </>
      ) : (
        <>
          {result.toCheck.length > 0 && <p>{t('next.evidenceLead')}</p>}
          <p>{t(view.lead ? 'next.closeLead' : 'next.gathersLead')}</p>
          <p>{t(mode === 'eachFirst' ? 'next.talkLead' : 'next.takeBackLead')}</p>
          <div className={styles['buttons']}>
            {mode === 'eachFirst' ? (
              <AppLink to={paths.talk(id)} look="plain">
                {t('next.talk')}
              </AppLink>
            ) : (
              <Button onPress={() => steps.ask('takeBack')}>
                {t(mode === 'alone' ? 'next.takeBackAlone' : 'next.takeBack')}
              </Button>
            )}
            <Button onPress={printPage}>{t('next.print')}</Button>
          </div>
        </>
      )}
      <TakeBackDialog steps={steps} />
      {mode === 'eachFirst' ? (
        <CloseWorkshopDialog view={view} steps={steps} unchecked={result.toCheck.length} />
      ) : (
        <CloseDialog view={view} steps={steps} unchecked={result.toCheck.length} />
      )}
      {status === 'closed' && <ReopenDialog round={view.round} steps={steps} />}
    </section>
  )
}
