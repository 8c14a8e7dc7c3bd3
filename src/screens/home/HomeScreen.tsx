import { lazy, Suspense } from 'react'
import { loadWords, useTranslation } from '#src/i18n/words.ts'
import { EXAMPLE_BASE, PRACTICE_BASE, paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { OfflineNote } from '#src/ui/notice/OfflineNote.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { useOfflineReady } from '#src/workspace/use-offline-ready.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { JoinedRounds } from './JoinedRounds.tsx'
import { OrganisationRounds } from './OrganisationRounds.tsx'
import { useHome, type Home } from './use-home.ts'
import styles from './HomeScreen.module.css'

// Comes when the rounds are there to be seen: nobody waits for it.
const BackupReminder = lazy(async () => {
  const [screen] = await Promise.all([import('./BackupReminder.tsx'), loadWords(['backup'])])
  return { default: screen.BackupReminder }
})

export function HomeScreen() {
  const { t } = useTranslation('home')
  const workspace = useWorkspace()
  const offlineReady = useOfflineReady()
  const home = useHome()
  if (home === undefined) return null
  const { entries, joined, hasDeleted } = home
  const isEmpty = entries.length === 0 && joined.length === 0
  return (
    <Page>
      <PageHeading>{t('rounds.title')}</PageHeading>
      {workspace === 'own' && !isEmpty && (
        <Suspense fallback={null}>
          <BackupReminder />
        </Suspense>
      )}
      {isEmpty && <p className="lead">{t('rounds.none')}</p>}
      {joined.length > 0 && <JoinedRounds entries={joined} />}
      <div className={styles['actions']}>
        <AppLink to={paths.setUp()} look={hasOwnWay(home) ? 'plain' : 'primary'}>
          {t('rounds.new')}
        </AppLink>
        {workspace !== 'example' && (
          <AppLink to={paths.join()} look="plain">
            {t('start.join')}
          </AppLink>
        )}
        {entries.length === 0 && hasDeleted && (
          <AppLink to={paths.settings()} look="plain">
            {t('rounds.deleted')}
          </AppLink>
        )}
      </div>
      {entries.map((entry) => (
        <OrganisationRounds key={entry.organisation.id} entry={entry} />
      ))}
      <p>
        <AppLink to={paths.library()}>{t('start.library')}</AppLink>
      </p>
      {workspace === 'own' && (
        <>
          <p>
            <AppLink to={EXAMPLE_BASE}>{t('rounds.example')}</AppLink>
          </p>
          <p>
            <AppLink to={PRACTICE_BASE}>{t('rounds.practice')}</AppLink>
          </p>
          <p>
            <AppLink to={paths.ready()}>{t('start.ready')}</AppLink>
          </p>
          <p>
            <AppLink to={paths.publicScreen()}>{t('start.screen')}</AppLink>
          </p>
          <p>
            <AppLink to={paths.open()}>{t('start.open')}</AppLink>
          </p>
          <p>
            <AppLink to={paths.peers()}>{t('start.peers')}</AppLink>
          </p>
        </>
      )}
      <OfflineNote ready={offlineReady} />
    </Page>
  )
}

// One thing to do next: a round that waits to be finished comes before a new one, and who has just
// handed in is asked for nothing more.
function hasOwnWay({ entries, joined }: Home): boolean {
  return (
    joined.some(({ standing }) => standing.kind !== 'unknownQuestions') ||
    entries.some(({ rounds }) => rounds.some(({ round }) => round.status !== 'closed'))
  )
}
