import { useState } from 'react'
import { isEvidenceForm, type EvidenceForm as Values } from '#src/domain/round/evidence-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { EvidenceForm } from '#src/workspace/evidence/EvidenceForm.tsx'
import { useFormDrafts } from '#src/workspace/form-drafts.ts'
import { useSayDate } from './use-say-date.ts'

interface AddEvidenceProps {
  readonly organisationId: string
  readonly today: string
  /** Where the list is there already, it comes before the form. */
  readonly folded: boolean
  readonly onAdd: (form: Values) => Promise<boolean>
}

/** Evidence can be loaded before there is a round. */
export function AddEvidence({ organisationId, today, folded, onAdd }: AddEvidenceProps) {
  const { t } = useTranslation('evidenceList')
  const sayDate = useSayDate(today)
  const drafts = useFormDrafts()
  const draftKey = `evidence ${organisationId}`
  // As it was on arrival: a fold must not move under a hand that types.
  const [opened] = useState(() => !folded || drafts.read(draftKey, isEvidenceForm) !== undefined)
  return (
    <div className="no-print">
      <Disclosure summary={t('add.title')} open={opened}>
        <EvidenceForm
          draftKey={draftKey}
          sayDate={sayDate}
          asksQuestions={ALL_FREE}
          kept={t('add.kept')}
          onSave={onAdd}
        />
      </Disclosure>
    </div>
  )
}

const ALL_FREE = { used: [] }
