import type { ReactNode } from 'react'
import { lastFreshDay } from '#src/domain/stage/evidence-freshness.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { ShownItem } from './question-evidence.ts'
import styles from './EvidenceCard.module.css'

interface EvidenceCardProps {
  readonly shown: Pick<ShownItem, 'item' | 'freshness'>
  readonly roundDate: string
  /** Left out where the evidence can only be read. */
  readonly actions?: ReactNode
}

/** One piece of evidence, and whether it counts for this round. */
export function EvidenceCard({ shown, roundDate, actions }: EvidenceCardProps) {
  const { t } = useTranslation('evidence')
  const formats = useFormats()
  const { item, freshness } = shown
  return (
    <article className={styles['card']} data-counts={freshness === 'fresh'}>
      <p className={styles['kind']}>{t(`kind.${item.kind}`)}</p>
      <p className={styles['what']} dir="auto">
        {item.what}
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
      <dd dir="auto">{text}</dd>
    </div>
  )
}
