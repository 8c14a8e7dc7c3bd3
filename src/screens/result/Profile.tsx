import { isStage } from '#src/domain/answer/answer.ts'
import { needsEvidence } from '#src/domain/stage/backed.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { StageTrack } from '#src/ui/stage/StageTrack.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { ProfileLine, Result } from './read-result.ts'
import styles from './Profile.module.css'

interface ProfileProps {
  readonly view: RoundView
  readonly result: Result
  readonly content: ContentWords
}

export function Profile({ view, result, content }: ProfileProps) {
  const { t } = useTranslation('result')
  return (
    <Panel title={t('profile.title')}>
      <dl className={styles['profile']}>
        {result.lines.map((line) => (
          <div key={line.questionId} className={styles['line']}>
            <dt>
              <AppLink to={paths.question(view.round.id, line.number)}>
                {content.name(line.questionId)}
              </AppLink>
            </dt>
            <LineInWords line={line} />
          </div>
        ))}
      </dl>
      <p className="quiet small">
        {t('profile.key')} {result.toCheck.length > 0 && t('profile.keyPlain')}
      </p>
    </Panel>
  )
}

function LineInWords({ line: { choice, show, evidence } }: { line: ProfileLine }) {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  if (!isStage(choice)) {
    return (
      <dd className={styles['reading']}>
        <StageTrack say={null} />
        <span>{t('profile.notKnown')}</span>
      </dd>
    )
  }
  const unchecked = evidence === 'notChecked' && needsEvidence(choice)
  return (
    <dd className={styles['reading']}>
      <StageTrack say={choice} show={unchecked ? undefined : show} />
      <span>
        <span className="visually-hidden">{t('profile.say')} </span>
        <span className={styles['number']}>{choice}</span> {stages.labels[choice]}
        {showInWords() !== null && <span className={styles['beside']}>{showInWords()}</span>}
      </span>
    </dd>
  )

  function showInWords(): string | null {
    if (unchecked) return t('profile.notChecked')
    if (show === null || show === choice) return null
    return t('profile.show', { stage: `${show} ${stages.name(show)}` })
  }
}
