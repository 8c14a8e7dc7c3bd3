import { dontKnowsThatUnplace, neededAtStage } from '#src/domain/stage/gate.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import styles from './AboutScreen.module.css'

/** The numbers come from the method itself, so that the words cannot fall behind it. */
export function MethodPanel() {
  const { t } = useTranslation('about')
  const total = useQuestionSets().current.questions.length
  return (
    <Panel title={t('method.title')}>
      <p>{t('method.gate', { needed: neededAtStage(total), total })}</p>
      <p>{t('method.dontKnow', { unplaced: dontKnowsThatUnplace(total) })}</p>
      <p>{t('method.range')}</p>
      <p>{t('method.evidence')}</p>
      <ul className={styles['points']}>
        <li>{t('method.caps.none')}</li>
        <li>{t('method.caps.activity')}</li>
        <li>{t('method.caps.result')}</li>
        <li>{t('method.caps.trend')}</li>
      </ul>
      <p>{t('method.fresh')}</p>
      <p>{t('method.noMeans')}</p>
    </Panel>
  )
}
