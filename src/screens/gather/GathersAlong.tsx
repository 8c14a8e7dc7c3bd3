import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'

/** In the place of the reveal, on a tablet that gathers for another one. */
export function GathersAlong({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('gather')
  return (
    <Panel title={t('along.title')}>
      <p>{t('along.explain')}</p>
      <div>
        <AppLink to={paths.secondDevice(view.round.id)} look="plain">
          {t('along.open')}
        </AppLink>
      </div>
    </Panel>
  )
}
