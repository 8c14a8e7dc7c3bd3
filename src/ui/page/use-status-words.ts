import { useCallback } from 'react'
import type { Round } from '#src/domain/record/round.ts'
import { useTranslation } from '#src/i18n/words.ts'

/** How far a round has come, in two words. Where each answered first, agreeing is done by talking. */
export function useStatusWords(): (round: Pick<Round, 'mode' | 'status'>) => string {
  const { t } = useTranslation('round')
  return useCallback(
    ({ mode, status }) => {
      const isTalk = mode === 'eachFirst' && status === 'agreeing'
      return t(`status.${isTalk ? 'revealed' : status}`)
    },
    [t],
  )
}
