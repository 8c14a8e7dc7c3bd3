import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sector } from '#src/domain/record/organisation.ts'

/** The words that change with the kind of body; every content text may use them as placeholders. */
export interface Terms {
  readonly member: string
  readonly members: string
  readonly body: string
  readonly meeting: string
  readonly chief: string
  readonly people: string
  readonly scrutiny: string
  readonly staff: string
  readonly communities: string
}

export interface WordChoice {
  readonly sector: Sector
  /** The body's own phrase for its communities; empty means the default phrase. */
  readonly communitiesPhrase: string
}

export function useTerms(choice: WordChoice | undefined): Terms {
  const { t } = useTranslation(['sectors', 'round'])
  const sector = choice?.sector ?? 'council'
  const phrase = choice?.communitiesPhrase ?? ''
  return useMemo(
    () => ({
      member: t(`sectors:${sector}.member`),
      members: t(`sectors:${sector}.members`),
      body: t(`sectors:${sector}.body`),
      meeting: t(`sectors:${sector}.meeting`),
      chief: t(`sectors:${sector}.chief`),
      people: t(`sectors:${sector}.people`),
      scrutiny: t(`sectors:${sector}.scrutiny`),
      staff: t(`sectors:${sector}.staff`),
      communities: phrase === '' ? t('round:communities.default') : phrase,
    }),
    [t, sector, phrase],
  )
}
