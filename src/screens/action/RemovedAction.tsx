import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { useActionWords } from '#src/workspace/plan/use-action-words.ts'
import type { RemovedState } from './use-action.ts'

interface RemovedActionProps {
  readonly organisationId: string
  readonly state: RemovedState
}

export function RemovedAction({ organisationId, state }: RemovedActionProps) {
  const { t } = useTranslation(['plan', 'shell'])
  const words = useActionWords()
  return (
    <Page>
      <PageHeading>{t('action.removedTitle')}</PageHeading>
      <p>
        <bdi>{words.what(state.action)}</bdi>
      </p>
      {state.failed && (
        <Notice kind="error" announced>
          <p>{t('list.removeFailed')}</p>
        </Notice>
      )}
      <p>
        <Button onPress={state.undo}>{t('shell:undo.undo')}</Button>
      </p>
      <p>
        <AppLink to={paths.plan(organisationId)} look="primary">
          {t('action.back')}
        </AppLink>
      </p>
    </Page>
  )
}
