import { useCallback } from 'react'
import type { Part } from '#src/domain/workshop/running-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** A part in a few words. Questions go by their numbers, as on every page of the talk. */
export function usePartName({ questionIds }: RoundView): (part: Part) => string {
  const { t } = useTranslation('runningOrder')
  return useCallback(
    ({ id, kind, questionId }) => {
      if (kind === 'tables') return t('name.tables', { number: tableRound(id) })
      if (kind !== 'talk') return t(`name.${kind}`)
      const number = questionIds.indexOf(questionId ?? '') + 1
      return number === 0 ? t('name.talkLater') : t('name.talk', { number })
    },
    [t, questionIds],
  )
}

/** From 1; as planSession names the parts. */
export function tableRound(partId: string): number {
  return Number(/\d+$/.exec(partId)?.[0] ?? 1)
}
