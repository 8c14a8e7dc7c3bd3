import type { ImportLog } from '#src/domain/record/logs.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { Imported } from './open-state.ts'

interface LastImportProps {
  readonly last: ImportLog
  readonly onUndo: (imported: Imported) => void
}

/** What was brought in last, as long as nothing was written after it: whoever left the page can still undo it. */
export function LastImport({ last, onUndo }: LastImportProps) {
  const { t } = useTranslation('open')
  const formats = useFormats()
  const { added, changed } = last.counts
  const undo = () => onUndo({ added, changed, logId: last.id })
  return (
    <Notice actions={<Button onPress={undo}>{t('done.undo')}</Button>}>
      <p>
        {t('last.title', { date: formats.date(last.at) })} <bdi>{last.fileName}</bdi>
      </p>
      <p>{t('done.canUndo')}</p>
    </Notice>
  )
}
