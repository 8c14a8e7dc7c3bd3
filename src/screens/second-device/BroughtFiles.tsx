import { useTranslation } from '#src/i18n/words.ts'
import { offerFile } from '#src/platform/files.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { CodeOrFile } from './CodeOrFile.tsx'
import styles from './SecondDevice.module.css'

interface BroughtFilesProps {
  readonly files: readonly string[]
  readonly onHide: () => void
}

/** A code and a file; many long notes are more than the lead reads at once, and go in parts. */
export function BroughtFiles({ files, onHide }: BroughtFilesProps) {
  const { t } = useTranslation('secondDevice')
  const hide = <Button onPress={onHide}>{t('bring.hide')}</Button>
  const [only] = files
  if (files.length === 1 && only !== undefined) {
    return (
      <CodeOrFile text={only} name="hand-ins" label={t('bring.code')}>
        {hide}
      </CodeOrFile>
    )
  }
  return (
    <>
      <p>{t('bring.several', { count: files.length })}</p>
      <div className={styles['ways']}>
        {files.map((file, at) => (
          <Button
            key={file}
            onPress={() => offerFile(`hand-ins-${at + 1}.json`, 'application/json', file)}
          >
            {t('bring.saveOne', { number: at + 1, total: files.length })}
          </Button>
        ))}
        {hide}
      </div>
    </>
  )
}
