import type { ReactNode } from 'react'
import type { Choice } from '#src/domain/answer/answer.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import look from './SpreadPlace.module.css'

interface SpreadPlaceProps {
  readonly choice: Choice
  readonly count: number
  readonly label: string
  /** Class names of the picture that lays it out: place, people, count, label. */
  readonly layout: Readonly<Record<string, string>>
  /** In the place of a disc for each person. */
  readonly bar?: ReactNode | false
  readonly mark?: ReactNode
}

/** Who chose one of the statements: a disc for each person, their number, and words to be heard. */
export function SpreadPlace({ choice, count, label, layout, bar, mark }: SpreadPlaceProps) {
  const { t } = useTranslation('spread')
  const number = useNumber()
  return (
    <li className={`${look['place']} ${layout['place']}`} data-choice={choice}>
      {bar || (
        <span className={`${look['people']} ${layout['people']}`} aria-hidden="true">
          {Array.from({ length: count }, (_one, place) => (
            <span key={place} />
          ))}
        </span>
      )}
      <span className={layout['count']} aria-hidden="true">
        {number(count)}
      </span>
      {mark}
      <span className={layout['label']}>
        <span className="visually-hidden">
          {count === 0 ? t('nobody') : t('chose', { count })}{' '}
        </span>
        {label}
      </span>
    </li>
  )
}
