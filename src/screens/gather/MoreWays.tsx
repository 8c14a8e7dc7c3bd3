import { useTranslation } from '#src/i18n/words.ts'
import { paths, PRACTICE_BASE } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'

/** What was to be done before the day, for whoever does it later; on any tablet. */
export function MoreWays({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('gather')
  const workspace = useWorkspace()
  const { id } = view.round
  return (
    <>
      {view.lead && (
        <p>
          <AppLink to={paths.runningOrder(id)}>{t('runningOrder')}</AppLink>
        </p>
      )}
      <p>
        <AppLink to={paths.invite(id)}>{t('invite')}</AppLink>
      </p>
      {view.lead && (
        <p>
          <AppLink to={paths.secondDevice(id)}>{t('second')}</AppLink>
        </p>
      )}
      {workspace === 'own' && view.handedIn === 0 && (
        <p>
          <AppLink to={PRACTICE_BASE}>{t('practice')}</AppLink>
        </p>
      )}
    </>
  )
}
