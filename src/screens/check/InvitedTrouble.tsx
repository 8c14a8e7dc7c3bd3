import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { InvitedStep } from './use-invited-hand-in.ts'

/** Why the answers are not sealed, and that they are still there. */
export function InvitedTrouble({ step }: { readonly step: InvitedStep }) {
  const { t } = useTranslation(['join', 'check'])
  const formats = useFormats()
  if (step.kind === 'open' || step.kind === 'sealing') return null
  return (
    <Notice kind="error" announced>
      <p>{inWords(step)}</p>
    </Notice>
  )

  function inWords(trouble: Exclude<InvitedStep, { kind: 'open' | 'sealing' }>): string {
    if (trouble.kind === 'unsaved') {
      const numbers = formats.list(trouble.numbers.map(formats.number))
      return t('check:turn.unsaved', { count: trouble.numbers.length, numbers })
    }
    return trouble.kind === 'failed' ? t('check:failed') : t(`handIn.${trouble.kind}`)
  }
}
