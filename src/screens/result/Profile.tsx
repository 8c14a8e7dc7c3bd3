import { isStage } from '#src/domain/answer/answer.ts'
import { needsEvidence } from '#src/domain/stage/backed.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { StageTrack } from '#src/ui/stage/StageTrack.tsx'
import { StageTrackKey } from '#src/ui/stage/StageTrackKey.tsx'
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
              <AppLink to={wayTo(line.number)}>{content.name(line.questionId)}</AppLink>
            </dt>
            <LineInWords line={line} isClosed={view.round.status === 'closed'} />
          </div>
        ))}
      </dl>
      <ProfileKey lines={result.lines} />
    </Panel>
  )

  // The question itself is for the next person to answer, where each answers first.
  function wayTo(number: number): string {
    const { id, mode, status } = view.round
    const isTalk = mode === 'eachFirst' && status !== 'closed'
    return isTalk ? paths.talkItem(id, number) : paths.question(id, number)
  }
}

interface LineInWordsProps {
  readonly line: ProfileLine
  readonly isClosed: boolean
}

function LineInWords({ line, isClosed }: LineInWordsProps) {
  const { choice, show } = line
  const { t } = useTranslation('result')
  const stages = useStageWords()
  const number = useNumber()
  if (!isStage(choice)) {
    return (
      <dd className={styles['reading']}>
        <StageTrack say={null} />
        <span>{t('profile.notKnown')}</span>
      </dd>
    )
  }
  const unchecked = isUnchecked(line)
  return (
    <dd className={styles['reading']}>
      <StageTrack say={choice} show={unchecked ? 'notChecked' : (show ?? undefined)} />
      <span>
        <span className="visually-hidden">{t('profile.say')} </span>
        <span className={styles['number']}>{number(choice)}</span> {stages.labels[choice]}
        {showInWords() !== null && <span className={styles['beside']}>{showInWords()}</span>}
      </span>
    </dd>
  )

  function showInWords(): string | null {
    if (unchecked) return t(isClosed ? 'profile.notChecked' : 'profile.notCheckedYet')
    if (show === null || show === choice) return null
    return t('profile.show', { stage: `${number(show)} ${stages.labels[show]}` })
  }
}

/** Only what is drawn is explained; solid is what the others are set against, so it is always there. */
function ProfileKey({ lines }: Pick<Result, 'lines'>) {
  const { t } = useTranslation('result')
  const isBeyond = ({ choice, show }: ProfileLine) => show !== null && show !== choice
  const key = [
    { fill: 'solid', words: t('profile.keySolid'), drawn: true },
    { fill: 'striped', words: t('profile.keyStriped'), drawn: lines.some(isBeyond) },
    { fill: 'open', words: t('profile.keyOpen'), drawn: lines.some(isUnchecked) },
    {
      fill: 'unknown',
      words: t('profile.keyUnknown'),
      drawn: lines.some(({ choice }) => choice === 'dontKnow'),
    },
  ] as const
  return <StageTrackKey label={t('profile.key')} entries={key.filter(({ drawn }) => drawn)} />
}

function isUnchecked({ choice, evidence }: ProfileLine): boolean {
  return evidence === 'notChecked' && needsEvidence(choice)
}
