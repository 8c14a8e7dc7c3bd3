import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useFocusOnChange } from '#src/ui/page/use-focus-on-change.ts'
import type { PeerContent } from './use-peer-file.ts'
import styles from './Open.module.css'

interface OwnSummaryProps {
  readonly summary: Extract<PeerContent, { kind: 'summary' }>['summary']
  readonly onCancel: () => void
}

/** What we sent ourselves: there is nothing to keep of it. */
export function OwnSummary({ summary, onCancel }: OwnSummaryProps) {
  const { t } = useTranslation(['open', 'peers'])
  const formats = useFormats()
  const heading = useFocusOnChange(true, null)
  return (
    <Panel title={t('peer.own')} headingRef={heading}>
      <p className="quiet">{t('peers:list.round', { date: formats.date(summary.roundDate) })}</p>
      <p>{t('peer.ownLead')}</p>
      <div className={styles['ways']}>
        <AppLink to={paths.result(summary.roundId)} look="primary">
          {t('peer.toRound')}
        </AppLink>
        <Button onPress={onCancel}>{t('done.another')}</Button>
      </div>
    </Panel>
  )
}
