import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { cardClass } from '#src/ui/page/card-class.ts'
import { SpreadStrip } from '#src/ui/spread/SpreadStrip.tsx'
import { useSpreadWords } from '#src/ui/spread/use-spread-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { TalkLine } from './read-talk.ts'
import { useChoiceWords } from './use-choice-words.ts'
import styles from './TalkCard.module.css'

interface TalkCardProps {
  readonly view: RoundView
  readonly line: TalkLine
  readonly content: ContentWords
}

export function TalkCard({ view, line, content }: TalkCardProps) {
  const { t } = useTranslation('talk')
  const spreadWords = useSpreadWords()
  const { short } = useChoiceWords(content)
  const { questionId, number, spread, standing, choice } = line
  return (
    <li className={`${cardClass()} ${styles['card']}`} data-standing={standing}>
      <div className={styles['words']}>
        <p className="quiet small">{t('card.number', { number })}</p>
        <h2>{content.name(questionId)}</h2>
        {spread.kind !== 'nothing' && (
          <p className={styles['agreement']} data-reading={readingOf()}>
            {spreadWords.agreement(spread)}
          </p>
        )}
        <p className={styles['standing']}>
          <strong>{t(`card.standing.${standing}`)}</strong>
          {choice !== null && (
            <span>
              {standing === 'group'
                ? t('card.group', { statement: short(questionId, choice) })
                : short(questionId, choice)}
            </span>
          )}
        </p>
      </div>
      {spread.kind === 'counts' && (
        <SpreadStrip counts={spread.counts} printed={spread.mayBePrinted} />
      )}
      <AppLink
        to={paths.talkItem(view.round.id, number)}
        look={standing === 'agreed' ? 'text' : 'plain'}
      >
        {t(standing === 'agreed' ? 'card.again' : 'card.talk')}
        <span className="visually-hidden"> {content.name(questionId)}</span>
      </AppLink>
    </li>
  )

  function readingOf() {
    return spread.kind === 'counts' ? (spread.agreement ?? 'tooFewKnow') : spread.kind
  }
}
