import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Panel } from '#src/ui/page/Panel.tsx'
import { AskedActions } from '#src/workspace/plan/AskedActions.tsx'
import type { Plan } from './use-plan.ts'

/** Stays until one leaves, so that what was just said can be mended. */
export function SinceLastRound({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan')
  const isAsking = plan.toAsk.length > 0
  const [hasAsked, setAsked] = useState(isAsking)
  if (isAsking && !hasAsked) setAsked(true)
  if (!hasAsked) return null
  return (
    <div className="no-print">
      <Panel title={t('since.title')}>
        <AskedActions asked={plan} heading="h3" />
      </Panel>
    </div>
  )
}
