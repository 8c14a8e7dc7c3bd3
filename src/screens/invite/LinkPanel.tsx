import { useRef } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { isThisDeviceOnly } from '#src/platform/share.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import type { Invite } from './use-invitation.ts'
import { useSendLink } from './use-send-link.ts'
import styles from './InvitePeople.module.css'

/** The link to copy or to share. Where the browser does not copy, it is marked to be copied by hand. */
export function LinkPanel({ invite }: { readonly invite: Invite }) {
  const { t } = useTranslation('invite')
  const field = useRef<HTMLInputElement>(null)
  const send = useSendLink(invite, field)
  return (
    <Panel title={t('link.title')}>
      {isThisDeviceOnly() && (
        <Notice kind="warning">
          <p>{t('link.onlyHere')}</p>
        </Notice>
      )}
      <Field label={t('link.label')} hint={t('link.explain')}>
        {(wiring) => (
          <input
            {...wiring}
            ref={field}
            type="text"
            dir="ltr"
            readOnly
            value={invite.link}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <div className={styles['ways']}>
        <Button look="primary" onPress={send.copy}>
          {t('link.copy')}
        </Button>
        {send.canShare && <Button onPress={send.share}>{t('link.share')}</Button>}
      </div>
      <div role="status" className={styles['status']}>
        {send.said !== 'nothing' && (
          <Notice kind={send.said === 'copied' ? 'calm' : 'warning'}>
            <p>{t(`link.${send.said}`)}</p>
          </Notice>
        )}
      </div>
      <p className="quiet">{t('link.anew')}</p>
    </Panel>
  )
}
