import { useTranslation } from '#src/i18n/words.ts'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'

interface SessionHeadProps {
  readonly view: RoundView
  readonly lead?: string | undefined
}

export function SessionHead({ view, lead }: SessionHeadProps) {
  const { t } = useTranslation('runningOrder')
  return <PageHead above={<RoundLine of={view} />} title={t('title')} lead={lead} />
}
