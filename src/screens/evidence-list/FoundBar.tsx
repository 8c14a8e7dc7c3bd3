import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import type { EvidenceOfAll } from './use-evidence-list.ts'
import type { Finding } from './use-finding.ts'
import styles from './EvidenceListPage.module.css'

interface FoundBarProps {
  readonly all: EvidenceOfAll
  readonly finding: Finding
  readonly onClear: () => void
  readonly onPrint: () => void
  /** Left out where there is no round to put anything into. */
  readonly onChooseAll: (() => void) | undefined
}

/** How many were found, and what can be done with all of them. */
export function FoundBar({ all, finding, onClear, onPrint, onChooseAll }: FoundBarProps) {
  const { t } = useTranslation('evidenceList')
  const { found, isNarrowed } = finding
  const count = all.pieces.length
  return (
    <>
      <div className={styles['bar']}>
        <p role="status">
          <strong>
            {found.length === 0
              ? t('find.none')
              : isNarrowed
                ? t('find.found', { found: found.length, count })
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
        {found.length > 0 && (
          <span className="no-print">
            <Button look="text" onPress={onPrint}>
              {t('list.print')}
            </Button>
          </span>
        )}
      </div>
      <div className={`${styles['bar']} no-print`}>
        <p>{t(all.openRounds.length > 0 ? 'carry.lead' : 'carry.noRound')}</p>
        {onChooseAll !== undefined && (
          <Button onPress={onChooseAll}>{t('carry.all', { count: found.length })}</Button>
        )}
      </div>
    </>
  )
}
