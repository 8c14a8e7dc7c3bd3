import type { Organisation } from '#src/domain/record/organisation.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'

interface AddedNoticeProps {
  /** Whose plan has it now. */
  readonly organisationId: string
  /** The same, as long as it is here. */
  readonly organisation: Organisation | undefined
  readonly onUndo: () => void
}

export function AddedNotice({ organisationId, organisation, onUndo }: AddedNoticeProps) {
  const { t } = useTranslation(['library', 'round', 'shell'])
  return (
    <Notice
      announced
      actions={
        <>
          <AppLink to={paths.plan(organisationId)} look="plain">
            {t('plan.open')}
          </AppLink>
          <Button look="text" onPress={onUndo}>
            {t('shell:undo.undo')}
          </Button>
        </>
      }
    >
      <p>{t('plan.added', { organisation: organisation?.name || t('round:unnamed') })}</p>
    </Notice>
  )
}
