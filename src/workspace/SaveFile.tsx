import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useSaveFile, type FileState } from './use-save-file.ts'
import styles from './SaveFile.module.css'

/** The button that saves everything to a file, and what came of it. */
export function SaveFile({ action }: { readonly action: string }) {
  const { state, save } = useSaveFile()
  return (
    <>
      <p>
        <Button disabled={state.kind === 'making'} onPress={() => void save()}>
          {action}
        </Button>
      </p>
      <FileNote state={state} />
    </>
  )
}

/** Says that a file was made, and only then. */
function FileNote({ state }: { readonly state: FileState }) {
  const { t } = useTranslation('shell')
  if (state.kind === 'failed') {
    return (
      <Notice kind="error" announced>
        <p>{t('file.failed')}</p>
      </Notice>
    )
  }
  return (
    <div role="status" className={styles['status']}>
      {state.kind === 'made' && (
        <Notice>
          <p>{t('file.made', { name: state.name })}</p>
        </Notice>
      )}
    </div>
  )
}
