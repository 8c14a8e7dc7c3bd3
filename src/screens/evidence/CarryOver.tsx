import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useCarryOver } from './use-carry-over.ts'

/** A round begins with what is still fresh from before: nobody types it twice. */
export function CarryOver({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('evidence')
  const over = useCarryOver(view)
  const { brought, count, problem } = over
  return (
    <>
      <RemovedNotice
        message={brought === undefined ? undefined : t('carry.done', { count: brought })}
        failed={problem === undefined ? undefined : t(`refused.${problem}`)}
        onUndo={over.undo}
        onDismiss={over.dismiss}
      />
      {count > 0 && brought === undefined && (
        <div className="no-print">
          <Notice
            actions={
              <>
                <Button onPress={over.carry}>{t('carry.all', { count })}</Button>
                <AppLink to={paths.evidenceList(view.round.organisationId)} look="text">
                  {t('carry.choose')}
                </AppLink>
              </>
            }
          >
            <p>
              <strong>{t('carry.waiting', { count })}</strong>
            </p>
            <p>{t('carry.how')}</p>
          </Notice>
        </div>
      )}
    </>
  )
}
