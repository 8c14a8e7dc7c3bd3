import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'

export function SavePanel() {
  const { t } = useTranslation('settings')
  return (
    <Panel title={t('save.title')}>
      <p>{t('save.what')}</p>
      <p>{t('save.handOver')}</p>
      <p>
        <AppLink to={paths.backup()} look="plain">
          {t('save.action')}
        </AppLink>
      </p>
      <p>
        <AppLink to={paths.open()}>{t('save.openFile')}</AppLink>
      </p>
      <p>
        <AppLink to={paths.holdings()}>{t('save.holdings')}</AppLink>
      </p>
    </Panel>
  )
}
