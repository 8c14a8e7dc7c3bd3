import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useDeviceSteps } from './use-device-steps.ts'

/** For a lead that is broken, or when the two facilitators agree. */
export function TakeLeadPanel({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation(['secondDevice', 'shell'])
  const { takeLead, failed } = useDeviceSteps(view.round.id)
  const [isAsked, setAsked] = useState(false)
  return (
    <Panel title={t('take.title')}>
      <p>{t('take.explain')}</p>
      {failed && (
        <Notice kind="error" announced>
          <p>{t('failed')}</p>
        </Notice>
      )}
      <div>
        <Button onPress={() => setAsked(true)}>{t('take.open')}</Button>
      </div>
      <ConfirmDialog
        open={isAsked}
        title={t('take.ask')}
        confirm={t('take.confirm')}
        cancel={t('shell:cancel')}
        danger
        onConfirm={() => {
          setAsked(false)
          takeLead()
        }}
        onCancel={() => setAsked(false)}
      >
        <p>
          <strong>{t('take.only')}</strong>
        </p>
        <p>{t('take.why')}</p>
        <p>{t('take.bring')}</p>
      </ConfirmDialog>
    </Panel>
  )
}
