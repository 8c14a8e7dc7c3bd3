import { groupAnswer } from '#src/domain/stage/group-answer.ts'
import { choicesIn, repliesIn } from '#src/domain/disclosure/counts.ts'
import type { InRoom } from '#src/domain/disclosure/in-room.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Spread } from '#src/ui/spread/Spread.tsx'
import { useSpreadWords } from '#src/ui/spread/use-spread-words.ts'
import type { TalkLine } from './read-talk.ts'
import { useChoiceWords } from './use-choice-words.ts'
import styles from './SpreadPanel.module.css'

interface SpreadPanelProps {
  readonly line: TalkLine
  readonly content: ContentWords
}

/** How each answered alone. It stays as it was, whatever is agreed beside it. */
export function SpreadPanel({ line, content }: SpreadPanelProps) {
  const { t } = useTranslation('talk')
  const words = useSpreadWords()
  const choices = useChoiceWords(content)
  const { questionId, spread } = line
  const labels = choices.labels(questionId)
  const replies = repliesOf(spread)
  const group = spread.kind === 'counts' ? groupAnswer(choicesIn(spread.counts)) : null
  return (
    <section className={styles['panel']}>
      <div>
        <h2>{t('spread.title')}</h2>
        {replies > 0 && <p className="quiet small">{t('spread.replies', { count: replies })}</p>}
      </div>
      <Spread spread={spread} labels={labels} />
      {spread.kind === 'counts' && (
        <div>
          <p className={styles['reading']}>{words.agreement(spread)}</p>
          <p>{words.advice(spread)}</p>
        </div>
      )}
      {group?.kind === 'answered' && (
        <p className="quiet">
          {t(group.answer === 'dontKnow' ? 'spread.groupUnknown' : 'spread.group', {
            statement: choices.short(questionId, group.answer),
          })}
        </p>
      )}
      {spread.kind === 'counts' && (
        <div className={spread.mayBePrinted ? undefined : 'no-print'}>
          <Disclosure look="inline" summary={t('spread.aloud')}>
            <p className="lead">{words.aloud(spread, labels)}</p>
          </Disclosure>
        </div>
      )}
    </section>
  )
}

function repliesOf(spread: InRoom): number {
  if (spread.kind === 'nothing') return 0
  return spread.kind === 'counts' ? repliesIn(spread.counts) : spread.replies
}
