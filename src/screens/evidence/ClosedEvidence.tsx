import { useEffect } from 'react'
import type { Round } from '#src/domain/record/round.ts'
import { evidenceDraftId } from '#src/domain/round/evidence-draft.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useFormDrafts } from '#src/workspace/form-drafts.ts'
import { EvidenceCard } from './EvidenceCard.tsx'
import type { ShownEvidence } from './question-evidence.ts'
import styles from './EvidenceList.module.css'

interface ClosedEvidenceProps {
  readonly round: Round
  readonly questionId: string
  readonly shown: ShownEvidence
}

export function ClosedEvidence({ round, questionId, shown }: ClosedEvidenceProps) {
  const { t } = useTranslation('evidence')
  const drafts = useFormDrafts()
  // Closing drops what was typed; what another tab was still writing then comes after it.
  useEffect(() => {
    const typedFor = [questionId, ...shown.items.map(({ evidenceId }) => evidenceId)]
    for (const one of typedFor) drafts.drop(evidenceDraftId(round.id, one))
  }, [drafts, round.id, questionId, shown.items])
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
              <EvidenceCard shown={one} roundDate={round.date} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
