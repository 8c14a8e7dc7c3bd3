import type { Evidence } from '#src/domain/record/evidence.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { EvidenceLinks } from '#src/workspace/evidence/EvidenceLinks.tsx'
import type { ActionWork } from '#src/workspace/plan/use-action-work.ts'

interface EvidenceFieldsProps {
  readonly work: ActionWork
  readonly evidence: readonly Evidence[]
}

/** What is listed for the organisation already can be tied to the action, and untied. */
export function EvidenceFields({ work: { action, change }, evidence }: EvidenceFieldsProps) {
  const { t } = useTranslation('plan')
  return (
    <>
      <p className="quiet">{t('action.evidenceHint')}</p>
      <EvidenceLinks
        title={action.what}
        evidence={evidence}
        linked={action.evidenceIds}
        onChange={(evidenceIds) => change({ evidenceIds })}
      />
    </>
  )
}
