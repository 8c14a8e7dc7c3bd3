import type { RunningOrder } from '#src/domain/record/running-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { PlanFields } from './PlanFields.tsx'
import { PlannedParts } from './PlannedParts.tsx'
import { SessionHead } from './SessionHead.tsx'
import { usePlan } from './use-plan.ts'
import styles from './PlanSession.module.css'

interface PlanSessionProps {
  readonly view: RoundView
  readonly order: RunningOrder | null
  readonly now: string
}

/** Before it starts: what the session should be, and what comes of that. */
export function PlanSession({ view, order, now }: PlanSessionProps) {
  const { t } = useTranslation('runningOrder')
  const store = useStore()
  const work = usePlan(view, order, now)
  const { read } = work
  return (
    <Page
      foot={
        <>
          <BackLink to={paths.gather(view.round.id)} />
          <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
          <Button look="primary" disabled={!read.ok} onPress={work.start}>
            {t('plan.start')}
          </Button>
        </>
      }
    >
      <SessionHead view={view} lead={t('lead')} />
      {work.failed && (
        <Notice kind="error" announced>
          <p>{t('notSaved')}</p>
        </Notice>
      )}
      <div className={styles['split']}>
        <PlanFields work={work} />
        {read.ok && <PlannedParts view={view} wished={read.wished} now={now} />}
      </div>
    </Page>
  )
}
