import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { canShare, share } from '#src/platform/share.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { WrittenFile } from '#src/workspace/file-code/use-file-code.ts'
import type { ReplyState } from './use-reply-file.ts'

/** That the file was made, and a share sheet where there is one. */
export function ReplyMade({ state }: { readonly state: ReplyState }) {
  const { t } = useTranslation('shell')
  if (state.kind === 'failed') {
    return (
      <Notice kind="error" announced>
        <p>{t('file.failed')}</p>
      </Notice>
    )
  }
  return <div role="status">{state.kind === 'made' && <Made file={state.file} />}</div>
}

function Made({ file }: { readonly file: WrittenFile }) {
  const { t } = useTranslation(['peers', 'shell'])
  const [failed, setFailed] = useState(false)
  // A share sheet takes text and no JSON; the gate reads either.
  const name = file.name.replace(/json$/, 'txt')
  const what = { title: name, file: { name, type: 'text/plain', content: file.content } }
  return (
    <Notice
      actions={
        canShare(what) && (
          <Button onPress={() => void share(what).then((shared) => setFailed(shared === 'failed'))}>
            {t('reply.share', { name })}
          </Button>
        )
      }
    >
      <p>{t('shell:file.made', { name: file.name })}</p>
      {failed && <p>{t('reply.shareFailed')}</p>}
    </Notice>
  )
}
