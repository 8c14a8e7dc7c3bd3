import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { HandInStep, Refusal } from './use-turn-hand-in.ts'

interface HandInTroubleProps {
  readonly step: HandInStep
  readonly roundId: string
}

/** Why the answers are not handed in, and that they are still there. */
export function HandInTrouble({ step, roundId }: HandInTroubleProps) {
  const { t } = useTranslation('check')
  const formats = useFormats()
  if (step.kind === 'unsaved') {
    const numbers = formats.list(step.numbers.map(formats.number))
    return (
      <Notice kind="error" announced>
        <p>{t('turn.unsaved', { count: step.numbers.length, numbers })}</p>
      </Notice>
    )
  }
  if (step.kind === 'failed') {
    return (
      <Notice kind="error" announced>
        <p>{t('failed')}</p>
      </Notice>
    )
  }
  if (step.kind !== 'refused') return null
  return (
    <Notice
      kind="error"
      announced
      actions={
        step.refusal === 'enough' && (
          <AppLink to={paths.gather(roundId)} look="plain">
            {t('turn.toGather')}
          </AppLink>
        )
      }
    >
      <p>{t(REFUSED[step.refusal])}</p>
    </Notice>
  )
}

const REFUSED = {
  enough: 'turn.enough',
  blank: 'turn.blank',
  wrongStatus: 'turn.over',
  missing: 'turn.over',
  // Of responses that come from elsewhere; one that is sealed here has a new id.
  withdrawn: 'failed',
  otherContent: 'failed',
} as const satisfies Record<Refusal, string>
