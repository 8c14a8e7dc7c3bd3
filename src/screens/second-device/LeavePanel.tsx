import { useState } from 'react'
import type { QuestionEvidence } from '#src/domain/round/round-evidence.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useDeviceSteps } from './use-device-steps.ts'

/** The lead erases its answers when it closes. Of this tablet it knows nothing. */
export function LeavePanel({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation(['secondDevice', 'shell'])
  const { leave, failed } = useDeviceSteps(view.round.id)
  const [isAsked, setAsked] = useState(false)
  return (
    <Disclosure summary={t('leave.title')}>
      <p>{t('leave.explain')}</p>
      {failed && (
        <Notice kind="error" announced>
          <p>{t('failed')}</p>
        </Notice>
      )}
      <p>
        <Button look="danger" onPress={() => setAsked(true)}>
          {t('leave.open')}
        </Button>
      </p>
      <ConfirmDialog
        open={isAsked}
        title={t('leave.ask')}
        confirm={t('leave.confirm')}
        cancel={t('shell:cancel')}
        danger
        onConfirm={() => {
          setAsked(false)
          leave()
        }}
        onCancel={() => setAsked(false)}
      >
        {view.handedIn > 0 && (
          <p>
            <strong>{t('leave.answers', { count: view.handedIn })}</strong>
          </p>
        )}
        {hasTyped(view) && <p>{t('leave.typed')}</p>}
        <p>{t('leave.gone')}</p>
      </ConfirmDialog>
    </Disclosure>
  )
}

/** Not asked for on a tablet that gathers along; a file that was read in can bring it. */
function hasTyped({ agreed, evidence }: RoundView): boolean {
  const isTouched = ({ items, lookedFoundNone }: QuestionEvidence) =>
    items.length > 0 || lookedFoundNone
  return Object.keys(agreed).length > 0 || Object.values(evidence).some(isTouched)
}
