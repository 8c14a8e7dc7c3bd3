import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { WordFileState } from './use-word-file.ts'

/** That a file is being written, was made, or could not be. */
export function WordFileNote({ state }: { readonly state: WordFileState }) {
  const { t } = useTranslation(['report', 'shell'])
  if (state.kind === 'failed') {
    return (
      <div className="no-print">
        <Notice kind="error" announced>
          <p>{t('shell:file.failed')}</p>
        </Notice>
      </div>
    )
  }
  return (
    <div role="status" className="no-print">
      {state.kind === 'making' && <p>{t('making')}</p>}
      {state.kind === 'made' && (
        <Notice>
          <p>{t('shell:file.made', { name: state.name })}</p>
        </Notice>
      )}
    </div>
  )
}
