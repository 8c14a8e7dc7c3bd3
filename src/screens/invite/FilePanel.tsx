import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useInvitationFile } from './use-invitation-file.ts'
import type { Invite } from './use-invitation.ts'
import styles from './InvitePeople.module.css'

export function FilePanel({ invite }: { readonly invite: Invite }) {
  const { t } = useTranslation(['invite', 'shell'])
  const { made, save } = useInvitationFile(invite)
  return (
    <Panel title={t('file.title')}>
      <p>{t('file.explain')}</p>
      <div>
        <Button onPress={save}>{t('file.save')}</Button>
      </div>
      <div role="status" className={styles['status']}>
        {made !== null && (
          <Notice>
            <p>{t('shell:file.made', { name: made })}</p>
          </Notice>
        )}
      </div>
    </Panel>
  )
}
