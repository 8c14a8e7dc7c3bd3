import { addDays } from '#src/domain/workshop/retention.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { now } from '#src/platform/clock.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useHasRoundKey, useKeptResponses } from './use-kept-responses.ts'

interface WhatGoesProps {
  readonly view: RoundView
  /** A request is told of with this close. */
  readonly isRequested: boolean
}

/**
 * What single people answered: whether it goes at the close, later, or has gone before, and where
 * else it may be. Nobody is told to delete files while a request for them is open.
 */
export function WhatGoes({ view, isRequested }: WhatGoesProps) {
  const { t } = useTranslation('result')
  const formats = useFormats()
  const kept = useKeptResponses(view.round.id)
  const { days, pausedAt } = view.round.retention
  const hasKey = useHasRoundKey(view.round.id)
  const isPaused =
    kept?.isPaused === true || (view.handedIn > 0 && (isRequested || pausedAt !== null))
  if (isPaused) return t('close.keepsPaused')
  return hasKey ? `${here()} ${t('close.otherCopies')}` : here()

  function here(): string {
    if (kept) return t('close.keepsUntil', { date: formats.date(kept.eraseOn) })
    if (view.round.status === 'reopened') return t('close.erasedWorkshop')
    if (days === 0) return t('close.erasesWorkshop')
    return t('close.keepsUntil', { date: formats.date(addDays(now(), days)) })
  }
}
