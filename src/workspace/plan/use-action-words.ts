import { useMemo } from 'react'
import { isOpen, isOverdue } from '#src/domain/plan/action-state.ts'
import type { Action } from '#src/domain/record/action.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'

export interface ActionWords {
  readonly what: (action: Pick<Action, 'what'>) => string
  readonly owner: (action: Pick<Action, 'owner'>) => string
  readonly due: (action: Pick<Action, 'due' | 'progress'>, today: string) => string
  /** Why it was dropped, or whether it helped; null where nothing is said. */
  readonly became: (action: Pick<Action, 'progress' | 'madeDifference'>) => string | null
  readonly state: (action: Pick<Action, 'progress'>) => string
  /** "Approved by the cabinet, 1 March 2026" */
  readonly standing: (action: Pick<Action, 'standing'>) => string
}

/** The words for how an action stands. What is not said yet is said to be so. */
export function useActionWords(): ActionWords {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  return useMemo(() => {
    const stateOf = ({ progress }: Pick<Action, 'progress'>) => t(`state.${progress.state}`)
    const finishedInWords = (action: Pick<Action, 'progress'>) => {
      const { date } = action.progress
      const state = stateOf(action)
      return date === null ? state : t('due.finished', { state, date: formats.date(date) })
    }
    return {
      what: ({ what }) => (what.trim() === '' ? t('noWords') : what),
      owner: ({ owner }) => (owner.trim() === '' ? t('noOwner') : owner),
      due: (action, today) => {
        if (!isOpen(action)) return finishedInWords(action)
        if (action.due === null) return t('due.none')
        const date = formats.date(action.due)
        return isOverdue(action, today) ? t('due.overdue', { date }) : t('due.on', { date })
      },
      became: ({ progress: { state, reason }, madeDifference: { answer } }) => {
        if (state === 'dropped' && reason.trim() !== '') return t('became.why', { reason })
        if (state === 'done' && answer !== null) {
          return t('became.difference', { answer: t(`became.${answer}`) })
        }
        return null
      },
      state: stateOf,
      standing: ({ standing: { state, body, date } }) => {
        const word = t(`standing.${state}`)
        if (state === 'proposed' || body.trim() === '') return word
        if (date === null) return t('standing.by', { state: word, body })
        return t('standing.byOn', { state: word, body, date: formats.date(date) })
      },
    }
  }, [t, formats])
}
