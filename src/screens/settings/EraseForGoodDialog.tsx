import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { BackupsLeft } from '#src/workspace/backup/BackupsLeft.tsx'
import { ExtentList } from './ExtentList.tsx'
import type { DeletedWork } from './use-deleted.ts'

/** The last question: from here on nobody can bring it back. */
export function EraseForGoodDialog({ work }: { work: DeletedWork }) {
  const { t } = useTranslation(['settings', 'round'])
  const { asking } = work
  const { kind, name } = asking?.entry ?? { kind: 'round', name: '' }
  return (
    <ConfirmDialog
      open={asking !== undefined}
      danger
      title={t('deleted.question', { name: name || t('round:unnamed') })}
      confirm={t('deleted.erase')}
      cancel={t('delete.cancel')}
      onConfirm={() => void work.agree()}
      onCancel={work.refuse}
    >
      <p>{t('erase.goes')}</p>
      {asking !== undefined && kind !== 'evidence' && (
        <ExtentList extent={asking.extent} withRounds={kind !== 'round'} />
      )}
      <p>{t(kind === 'evidence' ? 'deleted.closedRounds' : 'deleted.files')}</p>
      {asking !== undefined && kind === 'round' && <BackupsLeft roundId={asking.entry.id} />}
      <p>{t('erase.law')}</p>
    </ConfirmDialog>
  )
}
