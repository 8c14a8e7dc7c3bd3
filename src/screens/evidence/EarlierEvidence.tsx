import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { FindPieces } from '#src/workspace/evidence/FindPieces.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import type { ShownEvidence } from './question-evidence.ts'
import { useEarlierEvidence, type EarlierItem } from './use-earlier-evidence.ts'
import styles from './EvidenceList.module.css'

interface EarlierEvidenceProps {
  readonly view: RoundView
  readonly shown: ShownEvidence
  readonly onUse: (earlier: EarlierItem) => void
}

/** Evidence belongs to the organisation: what is listed elsewhere can be used here with one tap. */
export function EarlierEvidence({ view, shown, onUse }: EarlierEvidenceProps) {
  const { t } = useTranslation('evidence')
  const earlier = useEarlierEvidence(view, shown)
  if (earlier.length === 0) return null
  return (
    <Disclosure summary={t('earlier.title')}>
      <p>{t('earlier.lead')}</p>
      <FindPieces evidence={earlier}>
        {(found) => (
          <ul className={styles['list']}>
            {found.map((one) => (
              <li key={one.evidenceId}>
                <EvidenceCard
                  shown={one}
                  roundDate={view.round.date}
                  actions={
                    <Button onPress={() => onUse(one)}>
                      {t('earlier.use')} <span className="visually-hidden">{one.item.what}</span>
                    </Button>
                  }
                />
              </li>
            ))}
          </ul>
        )}
      </FindPieces>
    </Disclosure>
  )
}
