import { METHOD_VERSION } from '#src/domain/stage/method.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { appVersion } from '#src/platform/app-version.ts'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import styles from './VersionsPanel.module.css'

export function VersionsPanel() {
  const { t } = useTranslation('about')
  const { major, minor } = useQuestionSets().current.version
  return (
    <Panel title={t('versions.title')}>
      <dl className={styles['versions']}>
        <div>
          <dt>{t('versions.questions')}</dt>
          <dd>{`${major}.${minor}`}</dd>
        </div>
        <div>
          <dt>{t('versions.method')}</dt>
          <dd>{t(`versions.rule.${METHOD_VERSION}`)}</dd>
        </div>
        {appVersion !== null && (
          <div>
            <dt>{t('versions.app')}</dt>
            <dd>{appVersion}</dd>
          </div>
        )}
      </dl>
      <p>{t('versions.why')}</p>
    </Panel>
  )
}
