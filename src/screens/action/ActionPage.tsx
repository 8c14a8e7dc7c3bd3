import { useEffect } from 'react'
import { isOverdue } from '#src/domain/plan/action-state.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { today } from '#src/platform/clock.ts'
import { openFoldsForPrint } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { BecameFields } from '#src/workspace/plan/BecameFields.tsx'
import { useActionWords } from '#src/workspace/plan/use-action-words.ts'
import { useActionWork } from '#src/workspace/plan/use-action-work.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { ActionOrigin } from './ActionOrigin.tsx'
import { FirstFields } from './FirstFields.tsx'
import { MoreFields } from './MoreFields.tsx'
import { ProgressNotes } from './ProgressNotes.tsx'
import { StandingFields } from './StandingFields.tsx'
import type { OpenedAction } from './use-action.ts'
import styles from './ActionPage.module.css'

/** One action: what, who and when first; the rest in folds. All of it is saved as it is typed. */
export function ActionPage({ opened }: { readonly opened: OpenedAction }) {
  const { t } = useTranslation('plan')
  const store = useStore()
  const words = useActionWords()
  const work = useActionWork(opened.action)
  useEffect(openFoldsForPrint, [])
  const { action } = work
  const overdue = isOverdue(action, today())
  return (
    <Page
      foot={
        <>
          <AppLink to={paths.plan(opened.organisation.id)} look="primary">
            {t('action.back')}
          </AppLink>
          <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
        </>
      }
    >
      <PageHead isLong title={<bdi>{words.what(action)}</bdi>} tabTitle={t('action.title')}>
        <ActionOrigin action={action} round={opened.round} outcomes={opened.outcomes} />
        {overdue && (
          <p>
            <strong>{words.due(action, today())}</strong>
          </p>
        )}
      </PageHead>
      <div className={styles['fields']}>
        <FirstFields work={work} />
      </div>
      <Panel title={t('action.how')}>
        <BecameFields legend={t('became.legend')} work={work} />
        <ProgressNotes action={action} />
      </Panel>
      <StandingFields work={work} />
      <div>
        <MoreFields work={work} evidence={opened.evidence} outcomes={opened.outcomes} />
      </div>
      {opened.failed && (
        <Notice kind="error" announced>
          <p>{t('list.removeFailed')}</p>
        </Notice>
      )}
      <p className="no-print">
        <Button look="text" onPress={opened.remove}>
          {t('action.remove')}
        </Button>
      </p>
    </Page>
  )
}
