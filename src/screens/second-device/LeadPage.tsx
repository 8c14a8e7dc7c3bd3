import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useFocusOnChange } from '#src/ui/page/use-focus-on-change.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { CodeOrFile } from './CodeOrFile.tsx'
import { DevicePage } from './DevicePage.tsx'
import { useHandOver } from './use-hand-over.ts'
import styles from './SecondDevice.module.css'

/** On the tablet that leads: gives another one what it needs to gather for the same round. */
export function LeadPage({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation(['secondDevice', 'shell'])
  const { isInvited, text, failed, make, hide } = useHandOver(view)
  const [isAsked, setAsked] = useState(false)
  const heading = useFocusOnChange(text === null)
  if (isInvited === undefined) return null
  return (
    <DevicePage view={view} title={t('lead.title')} lead={t('lead.lead')}>
      <Panel title={t(text === null ? 'lead.how' : 'lead.shown')} headingRef={heading}>
        {text === null ? (
          <ol className={styles['steps']}>
            <li>{t('lead.step1')}</li>
            <li>{t('lead.step2')}</li>
            <li>{t('lead.step3')}</li>
            <li>{t('lead.step4')}</li>
          </ol>
        ) : (
          <p>{t('lead.step3')}</p>
        )}
        {failed && (
          <Notice kind="error" announced>
            <p>{t('failed')}</p>
          </Notice>
        )}
        {isInvited ? handOver() : inviteFirst()}
      </Panel>
      <Panel title={t('broken.title')}>
        <p>{t('broken.before')}</p>
        <p>{t('broken.after')}</p>
      </Panel>
      <ConfirmDialog
        open={isAsked}
        title={t('warn.title')}
        confirm={t('warn.confirm')}
        cancel={t('shell:cancel')}
        onConfirm={() => {
          setAsked(false)
          make()
        }}
        onCancel={() => setAsked(false)}
      >
        <p>
          <strong>{t('warn.opens')}</strong>
        </p>
        <p>{t('warn.only')}</p>
      </ConfirmDialog>
    </DevicePage>
  )

  function handOver() {
    if (text === null) {
      return (
        <div>
          <Button look="primary" onPress={() => setAsked(true)}>
            {t('lead.handOver')}
          </Button>
        </div>
      )
    }
    return (
      <CodeOrFile text={text} name="round-key" label={t('lead.code')}>
        <Button onPress={hide}>{t('lead.hide')}</Button>
      </CodeOrFile>
    )
  }

  function inviteFirst() {
    return (
      <Notice
        actions={
          <AppLink to={paths.invite(view.round.id)} look="primary">
            {t('lead.toInvite')}
          </AppLink>
        }
      >
        <p>{t('lead.inviteFirst')}</p>
      </Notice>
    )
  }
}
