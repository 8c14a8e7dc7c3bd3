import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import type { ShownEvidence } from './question-evidence.ts'
import styles from './EvidenceList.module.css'

interface ClosedEvidenceProps {
  readonly shown: ShownEvidence
  readonly roundDate: string
}

export function ClosedEvidence({ shown, roundDate }: ClosedEvidenceProps) {
  const { t } = useTranslation('evidence')
  return (
    <section className={styles['section']}>
      <Notice>
        <p>{t('closed.text')}</p>
      </Notice>
      <h2>{t('listed.title')}</h2>
      {shown.items.length === 0 ? (
        <p>{t('closed.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {shown.items.map((one) => (
            <li key={one.evidenceId}>
              <EvidenceCard shown={one} roundDate={roundDate} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
