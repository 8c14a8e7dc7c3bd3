import { useTranslation } from '#src/i18n/words.ts'
import { paths, PRACTICE_BASE } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import styles from './GatherAnswers.module.css'

/** What is done before people come, on the tablet that leads. */
export function BeforeTheDay({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('gather')
  const isOwn = useWorkspace() === 'own'
  return (
    <Panel title={t('before.title')}>
      <p>{t('before.explain')}</p>
      <div>
        <AppLink to={paths.invite(roundId)} look="primary">
          {t('invite')}
        </AppLink>
      </div>
      <ul className={styles['steps']}>
        <li>
          <AppLink to={paths.pack(roundId)}>{t('before.papers')}</AppLink>
        </li>
        {isOwn && (
          <>
            <li>
              <AppLink to={PRACTICE_BASE}>{t('practice')}</AppLink>
            </li>
            <li>
              <AppLink to={paths.ready()}>{t('before.ready')}</AppLink>
            </li>
          </>
        )}
        <li>
          <AppLink to={paths.secondDevice(roundId)}>{t('second')}</AppLink>
        </li>
        <li>
          <AppLink to={paths.runningOrder(roundId)}>{t('runningOrder')}</AppLink>
        </li>
      </ul>
    </Panel>
  )
}
