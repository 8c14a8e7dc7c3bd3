import { isStage } from '#src/domain/answer/answer.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useUnsentEvidence } from '#src/workspace/use-unsent-evidence.ts'

interface EvidenceLeftProps {
  readonly view: RoundView
  readonly unchecked: number
}

/** What of the evidence is not done when a round is about to be closed. */
export function EvidenceLeft({ view, unchecked }: EvidenceLeftProps) {
  const { t } = useTranslation('result')
  const formats = useFormats()
  const stages = useStageWords()
  const shown = view.closure?.content.backed?.stage ?? undefined
  const unsent = useUnsentEvidence(view)
  return (
    <>
      {unchecked > 0 && <p>{t('close.unchecked', { count: unchecked })}</p>}
      {unchecked > 0 && isStage(shown) && (
        <p>{t('close.dropped', { stage: stages.full(shown) })}</p>
      )}
      {unsent.length > 0 && (
        <p>
          <strong>
            {t('close.unsent', {
              count: unsent.length,
              numbers: formats.list(unsent.map(formats.number)),
            })}
          </strong>
        </p>
      )}
    </>
  )
}
