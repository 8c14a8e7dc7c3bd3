import { useCallback } from 'react'
import { partsToCome, type SessionOrder } from '#src/domain/workshop/run-order.ts'
import type { Part } from '#src/domain/workshop/running-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/**
 * A part in a few words. Questions go by their numbers, as on every page of the talk; before the
 * reveal only where one is or was talked about, because it decides which ones are still to come.
 */
export function usePartName(
  { questionIds, reveals }: RoundView,
  order: SessionOrder | null,
): (part: Part) => string {
  const { t } = useTranslation('runningOrder')
  return useCallback(
    ({ id, kind, questionId }) => {
      if (kind === 'tables') return t('name.tables', { number: tableRound(id) })
      if (kind !== 'talk') return t(`name.${kind}`)
      const number = questionIds.indexOf(questionId ?? '') + 1
      if (number === 0) return t('name.talkLater')
      const isOpen = reveals.length === 0 && (order === null || isToCome(order, id))
      return t(isOpen ? 'name.talkNth' : 'name.talk', { number })
    },
    [t, questionIds, reveals, order],
  )
}

function isToCome(order: SessionOrder, partId: string): boolean {
  return order.run.leftOut.includes(partId) || partsToCome(order).some(({ id }) => id === partId)
}

/** From 1; as planSession names the parts. */
export function tableRound(partId: string): number {
  return Number(/\d+$/.exec(partId)?.[0] ?? 1)
}
