import { partsToCome } from '#src/domain/workshop/run-order.ts'
import { isTalking } from '#src/domain/workshop/phase.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { usePartName } from '#src/workspace/running-order/use-part-name.ts'
import { FailedNote } from './FailedNote.tsx'
import { AgainButton } from './MoreFold.tsx'
import { runningRows } from './part-rows.ts'
import { PartList } from './PartList.tsx'
import { UndoStep } from './RunControls.tsx'
import type { RunningProps } from './RunSession.tsx'
import { SessionHead } from './SessionHead.tsx'
import { useRun } from './use-run.ts'
import styles from './PartNow.module.css'

/** Nothing is on any more: what was done, what was skipped, and the way on. */
export function SessionOver({ view, order, now }: RunningProps) {
  const { t } = useTranslation('runningOrder')
  const work = useRun(view)
  const nameOf = usePartName(view, order)
  const toCome = partsToCome(order).length
  const skipped = order.run.skipped.length + order.run.leftOut.length
  const { round } = view
  const isClosed = round.status === 'closed'
  return (
    <Page
      foot={
        <>
          <BackLink to={paths.home()} />
          <AppLink to={paths.result(round.id)} look="primary">
            {t('over.toResult')}
          </AppLink>
        </>
      }
    >
      <SessionHead view={view} />
      <FailedNote failed={work.failed} />
      <Panel title={t('over.title')}>
        {skipped === 0 && toCome === 0 && <p>{t('over.allDone')}</p>}
        {isClosed && <p>{t('none.closed')}</p>}
        {!isClosed && skipped > 0 && <p>{t('over.skipped', { count: skipped })}</p>}
        {/* Only where two devices wrote at the same time. */}
        {toCome > 0 && <p>{t('over.toCome', { count: toCome })}</p>}
        <div className={styles['ways']}>
          {toCome > 0 && (
            <Button onPress={() => work.goOn(order.run.partId)}>{t('over.goOn')}</Button>
          )}
          {!isClosed && <UndoStep order={order} work={work} />}
        </div>
      </Panel>
      <PartList
        rows={runningRows(order, now)}
        nameOf={nameOf}
        {...(isClosed ? {} : { onGoBack: work.goBack })}
      />
      {isTalking(round) && (
        <>
          <p>{t('over.rest')}</p>
          <p>
            <AppLink to={paths.talk(round.id)} look="plain">
              {t('over.toTalk')}
            </AppLink>
          </p>
        </>
      )}
      {!isClosed && <AgainButton onAgain={work.again} />}
    </Page>
  )
}
