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
  return (
    <PageHead above={<RoundLine of={view} />} title={t('list.title')}>
      {children}
      <p>
        <strong>{inWords()}</strong>
      </p>
    </PageHead>
  )

  function inWords(): string {
    if (total === 0) return t('round:evidenceNone.all')
    return needNone === 0
      ? t('list.progress', { checked, total })
      : t('round:evidenceNone.checked', { checked, count: total })
  }
}
