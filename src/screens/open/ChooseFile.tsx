import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { FileChoice } from '#src/ui/file/FileChoice.tsx'
import { FileDrop } from '#src/ui/file/FileDrop.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { Trouble } from './open-state.ts'
import { useTroubleWords } from './use-trouble-words.ts'

interface ChooseFileProps {
  /** Why the last one was not opened. */
  readonly trouble: Trouble | null
  readonly onFiles: (files: readonly File[]) => void
}

export function ChooseFile({ trouble, onFiles }: ChooseFileProps) {
  const { t } = useTranslation('open')
  const wordsOf = useTroubleWords()
  return (
    <>
      {trouble !== null && (
        <Notice kind="error" announced>
          <p>{wordsOf(trouble)}</p>
          <p>{t('nothingChanged')}</p>
        </Notice>
      )}
      <FileDrop onFiles={onFiles}>
        <FileChoice accept={ACCEPTED} look="primary" onFiles={onFiles}>
          {t('choose')}
        </FileChoice>
        <p>{t('drop')}</p>
        <p className="quiet">{t('safe')}</p>
      </FileDrop>
      <p>
        {t('otherScreen')} <AppLink to={paths.scanFile()}>{t('scanCode')}</AppLink>
      </p>
    </>
  )
}

/** A share sheet gives files of ours the ending .txt; locked ones end in .age. */
const ACCEPTED = '.json,.txt,.age,application/json,text/plain'
