import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'

/** Where the first summary comes from. */
export function EmptyPeers() {
  const { t } = useTranslation('peers')
  return (
    <Panel title={t('empty.title')}>
      <p>{t('empty.ask')}</p>
      <p>{t('empty.open')}</p>
      <p>{t('empty.share')}</p>
      <p>
        <AppLink to={paths.open()} look="primary">
          {t('openFile')}
        </AppLink>
      </p>
    </Panel>
  )
}
