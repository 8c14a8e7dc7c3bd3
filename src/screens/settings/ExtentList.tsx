import { useTranslation } from '#src/i18n/words.ts'
import type { Extent } from '#src/storage/deleted.ts'

interface ExtentListProps {
  readonly extent: Extent
  /** Left out where the thing is a round itself. */
  readonly withRounds: boolean
}

/** How much goes, in figures. */
export function ExtentList({ extent, withRounds }: ExtentListProps) {
  const { t } = useTranslation('settings')
  return (
    <ul>
      {withRounds && <li>{t('data.rounds', { count: extent.rounds })}</li>}
      <li>{t('extent.answers', { count: extent.answers })}</li>
      <li>{t('extent.evidence', { count: extent.evidence })}</li>
    </ul>
  )
}
