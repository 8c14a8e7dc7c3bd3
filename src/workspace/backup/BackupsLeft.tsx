import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { listBackupsHolding } from '#src/storage/backups.ts'
import type { Store } from '#src/storage/handle.ts'
import { isRequestOpen } from '#src/storage/retention.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useLive } from '#src/workspace/use-live.ts'

interface BackupsLeftProps {
  readonly roundId: string
  /** A request for the single answers is told of just now. */
  readonly isRequested?: boolean
  /** Not from a dialog, where it would lead away from what was typed. */
  readonly withLink?: boolean
}

/**
 * Files that no close and no erasure can reach: they are named, so that somebody deletes them; but
 * nobody is told to while a request for what is in them is open.
 */
export function BackupsLeft(props: BackupsLeftProps) {
  const { roundId, isRequested = false, withLink = false } = props
  const { t } = useTranslation('session')
  const formats = useFormats()
  const left = useLive((store) => readLeft(store, roundId), [roundId])
  if (left === undefined || left.backups.length === 0) return null
  const { backups, isOpen } = left
  const files = formats.list(
    backups.map(({ fileName, at }) => t('kept.file', { name: fileName, date: formats.date(at) })),
  )
  return (
    <p>
      {t(isRequested || isOpen ? 'kept.filesPaused' : 'kept.files', {
        count: backups.length,
        files,
      })}{' '}
      {withLink && <AppLink to={paths.backup()}>{t('kept.filesList')}</AppLink>}
    </p>
  )
}

async function readLeft(store: Store, roundId: string) {
  const backups = await listBackupsHolding(store, roundId)
  return { backups, isOpen: await isRequestOpen(store, roundId) }
}
