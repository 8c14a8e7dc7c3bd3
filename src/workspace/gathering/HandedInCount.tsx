import { useTranslation } from '#src/i18n/words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** How many there are, and never who. Said aloud when it grows. */
export function HandedInCount({ view }: { readonly view: Pick<RoundView, 'round' | 'handedIn'> }) {
  const { t } = useTranslation('gather')
  const { expected } = view.round
  return (
    <span role="status">
      {expected === null
        ? t('count.open', { count: view.handedIn })
        : t('count.of', { count: view.handedIn, expected })}
    </span>
  )
}
