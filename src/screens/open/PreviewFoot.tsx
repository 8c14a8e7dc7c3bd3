import type { ImportPreview } from '#src/domain/merge/import-preview.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { canKeep } from './can-keep.ts'

interface PreviewFootProps {
  readonly preview: ImportPreview
  readonly onKeep: () => void
  readonly onCancel: () => void
}

/** At the foot of the window: however long the table is, what can be done is in reach. */
export function PreviewFoot({ preview, onKeep, onCancel }: PreviewFootProps) {
  const { t } = useTranslation(['open', 'shell'])
  if (canKeep(preview) === 'yes') {
    return (
      <>
        <Button onPress={onCancel}>{t('shell:cancel')}</Button>
        <Button look="primary" onPress={onKeep}>
          {t('preview.keep')}
        </Button>
      </>
    )
  }
  return (
    <>
      <Button onPress={onCancel}>{t('done.another')}</Button>
      <AppLink to={paths.home()} look="primary">
        {t('done.rounds')}
      </AppLink>
    </>
  )
}
