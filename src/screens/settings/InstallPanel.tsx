import { useTranslation } from '#src/i18n/words.ts'
import { isOnHomeScreen } from '#src/platform/home-screen.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'

export function InstallPanel() {
  const { t } = useTranslation('settings')
  if (isOnHomeScreen()) {
    return (
      <Panel title={t('install.title')}>
        <p>{t('install.done')}</p>
      </Panel>
    )
  }
  return (
    <Panel title={t('install.title')}>
      <p>{t('install.why')}</p>
      <div>
        <Disclosure summary={t('install.ipad.title')}>
          <p>{t('install.ipad.how')}</p>
          <p>{t('install.ipad.sevenDays')}</p>
          <p>{t('install.ipad.apart')}</p>
        </Disclosure>
        <Disclosure summary={t('install.android.title')}>
          <p>{t('install.android.how')}</p>
        </Disclosure>
        <Disclosure summary={t('install.computer.title')}>
          <p>{t('install.computer.how')}</p>
        </Disclosure>
      </div>
    </Panel>
  )
}
