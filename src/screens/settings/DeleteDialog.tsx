import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { ExtentList } from './ExtentList.tsx'
import type { KeptWork } from './use-kept-work.ts'

/** Says what goes before anything does, and that it can be brought back. */
export function DeleteDialog({ work }: { work: KeptWork }) {
  const { t } = useTranslation(['settings', 'round'])
  const { asking } = work
  const { kind, name } = asking?.thing ?? { kind: 'round', name: '' }
  return (
    <ConfirmDialog
      open={asking !== undefined}
      danger
      title={t('delete.question', { name: name || t('round:unnamed') })}
      confirm={t('delete.confirm')}
      cancel={t('delete.cancel')}
      onConfirm={() => void work.agree()}
      onCancel={work.refuse}
    >
      <p>{t(`delete.goes.${kind}`)}</p>
      {asking !== undefined && <ExtentList extent={asking.extent} withRounds={kind !== 'round'} />}
      {kind !== 'organisation' && <p className="quiet">{t('delete.shared')}</p>}
      <p>
        <strong>{t('delete.back')}</strong>
      </p>
    </ConfirmDialog>
  )
}
