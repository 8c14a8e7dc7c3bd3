import { useTranslation } from '#src/i18n/words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { countHandedIn } from './turnout.ts'

/** How many handed in, of how many where that is known. Null where nobody answers alone first. */
export function useTurnoutWords(view: RoundView): string | null {
  const { t } = useTranslation('result')
  const { round, closure } = view
  if (round.mode !== 'eachFirst') return null
  const count = countHandedIn(view)
  const expected = closure?.content.turnout.expected ?? round.expected
  return expected === null
    ? t('meta.handedIn', { count })
    : t('meta.handedInOf', { count, expected })
}
