import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { JourneyPath } from '#src/ui/path/JourneyPath.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { AccessPanel } from './AccessPanel.tsx'
import { MethodPanel } from './MethodPanel.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'
import { StageLadder } from './StageLadder.tsx'
import { VersionsPanel } from './VersionsPanel.tsx'
import styles from './AboutScreen.module.css'

/** Needs no storage, so it can be read wherever the app itself can. */
export function AboutScreen() {
  const { t } = useTranslation(['about', 'stages'])
  const words = useStageWords()
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <p>{t('judgement')}</p>
      </PageHead>
      <JourneyPath stageNames={words.labels} description={t('stages.path')} />
      <Panel title={t('stages.title')}>
        <p>{t('stages:ladder')}</p>
        <StageLadder words={words} />
        <p>{t('stages:wideStep')}</p>
        <h3>{t('stages:dip.title')}</h3>
        <p>{t('stages:dip.text')}</p>
      </Panel>
      <MethodPanel />
      <Panel title={t('privacy.title')}>
        <ul className={styles['points']}>
          <li>{t('privacy.stays')}</li>
          <li>{t('privacy.none')}</li>
          <li>{t('privacy.where')}</li>
          <li>{t('privacy.server')}</li>
          <li>{t('privacy.law')}</li>
        </ul>
        <p>
          <AppLink to={paths.settings()} look="plain">
            {t('privacy.settings')}
          </AppLink>
        </p>
      </Panel>
      <AccessPanel />
      <SourcesPanel />
      <Panel title={t('law.title')}>
        <p>{t('law.text')}</p>
      </Panel>
      <VersionsPanel />
    </Page>
  )
}
