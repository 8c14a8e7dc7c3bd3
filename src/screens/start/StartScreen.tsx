import { useTranslation } from '#src/i18n/words.ts'
import { EXAMPLE_BASE, paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { JourneyPath } from '#src/ui/path/JourneyPath.tsx'
import { OfflineNote } from '#src/ui/notice/OfflineNote.tsx'
import styles from './StartScreen.module.css'

interface StartScreenProps {
  readonly offlineReady: boolean
}

/** Needs no database and no script to be read; its buttons are links, so a tap is never lost. */
export function StartScreen({ offlineReady }: StartScreenProps) {
  const { t } = useTranslation('home')
  return (
    <Page>
      <div className={styles['welcome']}>
        <PageHeading tabTitle="">{t('start.title')}</PageHeading>
        <p className="lead">{t('start.lead')}</p>
        <p>{t('start.privacy')}</p>
        <div className={styles['actions']}>
          <AppLink to={paths.setUp()} look="primary">
            {t('start.begin')}
          </AppLink>
          <AppLink to={paths.join()} look="plain">
            {t('start.join')}
          </AppLink>
          <AppLink to={EXAMPLE_BASE} look="plain">
            {t('start.example')}
          </AppLink>
        </div>
      </div>
      <JourneyPath
        stageNames={{
          1: t('stage.1'),
          2: t('stage.2'),
          3: t('stage.3'),
          4: t('stage.4'),
          5: t('stage.5'),
        }}
        description={t('start.path')}
      />
      <OfflineNote ready={offlineReady} />
      <p>
        <AppLink to={paths.library()}>{t('start.library')}</AppLink>
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
    </Page>
  )
}
