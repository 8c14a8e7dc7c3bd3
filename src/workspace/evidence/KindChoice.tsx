import type { Stage } from '#src/domain/answer/answer.ts'
import type { EvidenceKind } from '#src/domain/round/evidence.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { EVIDENCE_KINDS } from '#src/domain/round/evidence-form.ts'
import styles from './EvidenceForm.module.css'

interface KindChoiceProps {
  /** Takes the focus when the error summary leads here. */
  readonly id: string
  /** How far it carries: stage names appear with the result, never while people answer. */
  readonly carries: ((kind: EvidenceKind) => Stage) | undefined
  readonly value: EvidenceKind | ''
  readonly error: string | undefined
  readonly onChoose: (kind: EvidenceKind) => void
}

export function KindChoice({ id, carries, value, error, onChoose }: KindChoiceProps) {
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
          hint: [t(`kindHint.${kind}`), ...carriesTo(kind)].join(' '),
        }))}
      />
    </div>
  )

  function carriesTo(kind: EvidenceKind): string[] {
    return carries === undefined ? [] : [t('kindCarries', { stage: stages.full(carries(kind)) })]
  }
}
