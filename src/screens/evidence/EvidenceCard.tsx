import { useEffect, useRef, type ReactNode } from 'react'
import { lastFreshDay } from '#src/domain/stage/evidence-freshness.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { cardClass } from '#src/ui/page/card-class.ts'
import type { ShownItem } from './question-evidence.ts'
import styles from './EvidenceCard.module.css'

interface EvidenceCardProps {
  readonly shown: Pick<ShownItem, 'item' | 'freshness'>
  readonly roundDate: string
  /** Left out where the evidence can only be read. */
  readonly actions?: ReactNode
  /** Just come to the list: it is marked, and takes the focus. */
  readonly isNew?: boolean
}

/** One piece of evidence, and whether it counts for this round. */
export function EvidenceCard({ shown, roundDate, actions, isNew = false }: EvidenceCardProps) {
  const { t } = useTranslation('evidence')
  const formats = useFormats()
  const { item, freshness } = shown
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isNew) card.current?.focus()
  }, [isNew])
  return (
    <article
      ref={card}
      tabIndex={-1}
      className={`${cardClass()} ${styles['card']}`}
      data-counts={freshness === 'fresh'}
      data-new={isNew}
    >
      <p className={styles['kind']}>
        {t(`kind.${item.kind}`)} {isNew && <strong>{t('listed.new')}</strong>}
      </p>
      <p className={styles['what']}>
        <bdi>{item.what}</bdi>
      </p>
      <dl>
        <Line name={t('listed.date')} text={formats.date(item.date)} />
        <Line name={t('listed.where')} text={item.where} />
        <Line name={t('listed.owner')} text={item.owner} />
        <Line name={t('listed.secondCheck')} text={item.secondCheck} />
      </dl>
      <p className={styles['freshness']}>
        {t(`freshness.${freshness}`, {
          date: formats.date(lastFreshDay(item.date)),
          round: formats.date(roundDate),
        })}
      </p>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </article>
  )
}

function Line({ name, text }: { name: string; text: string }) {
  if (text === '') return null
  return (
    <div className={styles['line']}>
      <dt>{name}</dt>
      <dd>
        <bdi>{text}</bdi>
      </dd>
    </div>
  )
}
