import { memo } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import styles from './EvidenceListPage.module.css'

interface FoundBarProps {
  readonly found: number
  /** Of how many. */
  readonly count: number
  readonly isNarrowed: boolean
  /** Whether there is a round to put anything into. */
  readonly hasOpenRound: boolean
  readonly onClear: () => void
  readonly onChooseAll: () => void
}

/** How many were found, and what can be done with all of them. */
export const FoundBar = memo(function FoundBar(props: FoundBarProps) {
  const { found, count, isNarrowed, hasOpenRound, onClear, onChooseAll } = props
  const { t } = useTranslation('evidenceList')
  return (
    <>
      <div className={styles['bar']}>
        <p role="status">
          <strong>
            {found === 0
              ? t('find.none')
              : isNarrowed
                ? t('find.found', { found, count })
                : t('find.count', { count })}
          </strong>
        </p>
        {isNarrowed && (
          <span className="no-print">
            <Button look="text" onPress={onClear}>
              {t('find.clear')}
            </Button>
          </span>
        )}
        {found > 0 && (
          <span className="no-print">
            <Button look="text" onPress={printPage}>
              {t('list.print')}
            </Button>
          </span>
        )}
      </div>
      <div className={`${styles['bar']} no-print`}>
        <p>{t(hasOpenRound ? 'carry.lead' : 'carry.noRound')}</p>
        {hasOpenRound && found > 0 && (
          <Button onPress={onChooseAll}>{t('carry.all', { count: found })}</Button>
        )}
      </div>
    </>
  )
})
