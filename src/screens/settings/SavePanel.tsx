import { useTranslation } from '#src/i18n/words.ts'
import { Panel } from '#src/ui/page/Panel.tsx'
import { SaveFile } from '#src/workspace/SaveFile.tsx'

export function SavePanel() {
  const { t } = useTranslation('settings')
  return (
    <Panel title={t('save.title')}>
      <p>{t('save.what')}</p>
      <p>{t('save.open')}</p>
      <p className="quiet">{t('save.later')}</p>
      <SaveFile action={t('save.action')} />
    </Panel>
  )
}
