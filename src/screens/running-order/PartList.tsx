import type { Part } from '#src/domain/workshop/running-order.ts'
import { useTimes } from '#src/i18n/times.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import type { PartRow } from './part-rows.ts'
import styles from './PartList.module.css'

interface PartListProps {
  readonly rows: readonly PartRow[]
  readonly nameOf: (part: Part) => string
  readonly onGoBack?: (partId: string) => void
}

/** Every part with its time on the wall and its minutes, or with what became of it. */
export function PartList({ rows, nameOf, onGoBack }: PartListProps) {
  const { t } = useTranslation('runningOrder')
  const times = useTimes()
  return (
    <ol className={styles['list']} aria-label={t('parts.label')}>
      {rows.map((row) => (
        <li
          key={row.part.id}
          className={styles['row']}
          data-standing={row.standing}
          aria-current={row.standing === 'on' ? 'step' : undefined}
        >
          <span className={styles['when']}>
            {row.startsAt === null ? standingInWords(row.standing) : times.clock(row.startsAt)}
          </span>
          <span className={styles['name']}>{nameOf(row.part)}</span>
          {(row.standing === 'skipped' || row.standing === 'leftOut') && onGoBack !== undefined ? (
            <Button look="text" onPress={() => onGoBack(row.part.id)}>
              {t('parts.goBack')}
              <span className="visually-hidden"> {nameOf(row.part)}</span>
            </Button>
          ) : (
            <span className={styles['length']}>
              {t('minutes', { count: Math.ceil(row.part.seconds / 60) })}
            </span>
          )}
        </li>
      ))}
    </ol>
  )

  function standingInWords(standing: PartRow['standing']): string | null {
    return standing === 'toCome' ? null : t(`parts.${standing}`)
  }
}
