import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { canShare, share } from '#src/platform/share.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { FormState, MadeFile } from './use-forms.ts'

/** That a file is being written, was made, or could not be; and a share sheet where there is one. */
export function MadeNote({ state }: { readonly state: FormState }) {
  const { t } = useTranslation(['share', 'shell'])
  if (state.kind === 'failed') {
    return (
      <Notice kind="error" announced>
        <p>{t('shell:file.failed')}</p>
      </Notice>
    )
  }
  return (
    <div role="status">
      {state.kind === 'making' && <p>{t('take.making')}</p>}
      {state.kind === 'made' && <Made key={state.file.name} file={state.file} />}
    </div>
  )
}

function Made({ file }: { readonly file: MadeFile }) {
  const { t } = useTranslation(['share', 'shell'])
  const [failed, setFailed] = useState(false)
  const what = { title: file.name, file }
  const send = async () => setFailed((await share(what)) === 'failed')
  return (
    <Notice
      actions={
        canShare(what) && (
          <Button onPress={() => void send()}>{t('take.share', { name: file.name })}</Button>
        )
      }
    >
      <p>{t('shell:file.made', { name: file.name })}</p>
      {failed && <p>{t('take.shareFailed')}</p>}
    </Notice>
  )
}
