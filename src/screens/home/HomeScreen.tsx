import { useTranslation } from '#src/i18n/words.ts'
import { EXAMPLE_BASE, paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { OrganisationRounds } from './OrganisationRounds.tsx'
import { useHome, type OrganisationEntry } from './use-home.ts'
import styles from './HomeScreen.module.css'

export function HomeScreen() {
  const { t } = useTranslation('home')
  const workspace = useWorkspace()
  const home = useHome()
  if (home === undefined) return null
  const { entries, hasDeleted } = home
  return (
    <Page>
      <PageHeading>{t('rounds.title')}</PageHeading>
      {entries.length === 0 && <p className="lead">{t('rounds.none')}</p>}
      {entries.map((entry) => (
        <OrganisationRounds key={entry.organisation.id} entry={entry} />
      ))}
      <div className={styles['actions']}>
        <AppLink to={paths.setUp()} look={hasOpenRound(entries) ? 'plain' : 'primary'}>
          {t('rounds.new')}
        </AppLink>
        {entries.length === 0 && hasDeleted && (
          <AppLink to={paths.settings()} look="plain">
            {t('rounds.deleted')}
          </AppLink>
        )}
        {workspace === 'own' && (
          <AppLink to={EXAMPLE_BASE} look="text">
            {t('rounds.example')}
          </AppLink>
        )}
      </div>
    </Page>
  )
}

// One thing to do next: a round that waits to be finished comes before a new one.
function hasOpenRound(entries: readonly OrganisationEntry[]): boolean {
  return entries.some(({ rounds }) => rounds.some(({ round }) => round.status !== 'closed'))
}
