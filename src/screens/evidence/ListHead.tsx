import type { ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { checkProgress } from './question-evidence.ts'

interface ListHeadProps {
  readonly view: RoundView
  readonly children: ReactNode
}

export function ListHead({ view, children }: ListHeadProps) {
  const { t } = useTranslation(['evidence', 'round'])
  const { checked, total, needNone } = checkProgress(view)
  const words =
    total === 0
      ? [t('round:evidenceNone.all')]
      : [
          t('list.progress', { checked, total }),
          ...(needNone > 0 ? [t('round:evidenceNone.more', { count: needNone })] : []),
        ]
  return (
    <PageHead above={<RoundLine of={view} />} title={t('list.title')}>
      {children}
      <p>
        <strong>{words.join(' · ')}</strong>
      </p>
    </PageHead>
  )
}
