import type { EvidenceKind } from '#src/domain/round/evidence.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { EVIDENCE_KINDS } from '#src/domain/round/evidence-form.ts'
import { furthestShown } from './question-evidence.ts'
import styles from './EvidenceForm.module.css'

interface KindChoiceProps {
  /** Takes the focus when the error summary leads here. */
  readonly id: string
  /** Stage names appear with the result, never while people answer. */
  readonly namesStages: boolean
  readonly value: EvidenceKind | ''
  readonly error: string | undefined
  readonly onChoose: (kind: EvidenceKind) => void
}

export function KindChoice({ id, namesStages, value, error, onChoose }: KindChoiceProps) {
  const { t } = useTranslation('evidence')
  const stages = useStageWords()
  return (
    <div id={id} tabIndex={-1} className={styles['kind']} data-invalid={error !== undefined}>
      <ChoiceGroup
        legend={
          <>
            {t('form.kind')}
            {error !== undefined && <span className={styles['error']}>{error}</span>}
          </>
        }
        name="kind"
        value={value === '' ? null : value}
        onChoose={onChoose}
        options={EVIDENCE_KINDS.map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          hint: [t(`kindHint.${kind}`), ...carries(kind)].join(' '),
        }))}
      />
    </div>
  )

  function carries(kind: EvidenceKind): string[] {
    return namesStages ? [t('kindCarries', { stage: stages.full(furthestShown(kind)) })] : []
  }
}
