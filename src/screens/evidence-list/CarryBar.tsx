import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import type { OpenRound } from './use-evidence-list.ts'
import styles from './EvidenceListPage.module.css'

interface CarryBarProps {
  readonly chosen: number
  /** At least one, the newest first. */
  readonly rounds: readonly OpenRound[]
  readonly onCarry: (round: OpenRound) => void
  readonly onClear: () => void
}

/** What is done with the pieces that are chosen. */
export function CarryBar({ chosen, rounds, onCarry, onClear }: CarryBarProps) {
  const { t } = useTranslation('evidenceList')
  const [wanted, setWanted] = useState<string>()
  const round = rounds.find(({ id }) => id === wanted) ?? rounds[0]
  if (round === undefined) return null
  return (
    <>
      <p role="status" data-foot="tall">
        <strong>{t('carry.chosen', { count: chosen })}</strong>
      </p>
      <Button look="text" onPress={onClear}>
        {t('carry.clear')}
      </Button>
      {rounds.length > 1 && (
        <label className={styles['which']}>
          <span className="visually-hidden">{t('carry.round')}</span>
          <select value={round.id} onChange={({ target }) => setWanted(target.value)}>
            {rounds.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button look="primary" onPress={() => onCarry(round)}>
        {t('carry.put', { round: round.name })}
      </Button>
    </>
  )
}
