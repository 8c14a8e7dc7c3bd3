import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import styles from './InvitePeople.module.css'

/** Without HTTPS: what does not work, whom to ask, and how the session can be held all the same. */
export function InsecureWays({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('invite')
  return (
    <Panel title={t('insecure.title')}>
      <p>{t('insecure.why')}</p>
      <p>{t('insecure.instead')}</p>
      <div className={styles['ways']}>
        <AppLink to={paths.pass(roundId)} look="primary">
          {t('insecure.pass')}
        </AppLink>
        <AppLink to={paths.paper(roundId)} look="plain">
          {t('insecure.paper')}
        </AppLink>
      </div>
    </Panel>
  )
}
