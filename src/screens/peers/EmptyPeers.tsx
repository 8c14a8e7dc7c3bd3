import { useTranslation } from '#src/i18n/words.ts'
import { Panel } from '#src/ui/page/Panel.tsx'
import { WaysIn } from './WaysIn.tsx'

/** Where the first summary comes from. */
export function EmptyPeers() {
  const { t } = useTranslation('peers')
  return (
    <Panel title={t('empty.title')}>
      <p>{t('empty.ask')}</p>
      <p>{t('empty.open')}</p>
      <p>{t('empty.scan')}</p>
      <p>{t('empty.share')}</p>
      <WaysIn />
    </Panel>
  )
}
