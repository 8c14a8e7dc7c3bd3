import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import styles from './InvitePeople.module.css'

/** What goes wrong in real rooms, and can be seen to before. */
export function BeforePanel({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('invite')
  return (
    <Panel title={t('before.title')}>
      <ul className={styles['list']}>
        <li>{t('before.app')}</li>
        <li>{t('before.iPad')}</li>
        <li>{t('before.pass')}</li>
        <li>{t('before.sameDevice')}</li>
      </ul>
      <div className={styles['ways']}>
        <AppLink to={paths.ready()} look="plain">
          {t('before.ready')}
        </AppLink>
        <AppLink to={paths.pack(roundId)} look="plain">
          {t('before.pack')}
        </AppLink>
        <AppLink to={paths.secondDevice(roundId)} look="plain">
          {t('before.secondDevice')}
        </AppLink>
      </div>
    </Panel>
  )
}
