import { useMemo } from 'react'
import {
  ALL,
  DATE_FILTERS,
  NONE,
  ownersOf,
  STATE_FILTERS,
  type PlanFilter,
} from '#src/domain/plan/plan-filter.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { FilterOption } from '#src/ui/field/FilterSelect.tsx'
import { useActionQuestions } from '#src/workspace/plan/use-action-questions.ts'
import { useOutcomeWords } from '#src/workspace/plan/use-outcome-words.ts'
import type { Plan } from './use-plan.ts'

/** One thing to choose by. */
export interface FilterPart {
  readonly part: keyof PlanFilter
  readonly label: string
  /** All is not among them. */
  readonly options: readonly FilterOption<string>[]
}

export function useFilterParts({ actions, outcomes }: Plan): readonly FilterPart[] {
  const { t } = useTranslation('plan')
  const questions = useActionQuestions()
  const words = useOutcomeWords()
  const owners = useMemo(() => ownersOf(actions), [actions])
  return [
    part('owner', [
      ...owners.map((owner) => ({ value: owner, label: owner })),
      { value: NONE, label: t('find.ownerNone') },
    ]),
    part('question', [
      ...questions.map(({ meaning, name }) => ({ value: meaning, label: name })),
      { value: NONE, label: t('find.questionNone') },
    ]),
    part('outcome', [
      ...outcomes.map((outcome) => ({ value: outcome.id, label: words.name(outcome) })),
      { value: NONE, label: t('find.outcomeNone') },
    ]),
    part(
      'state',
      STATE_FILTERS.map((value) => ({ value, label: stateName(value) })),
    ),
    part(
      'date',
      DATE_FILTERS.map((value) => ({ value, label: dateName(value) })),
    ),
  ]

  function part(name: keyof PlanFilter, options: readonly FilterOption<string>[]): FilterPart {
    return { part: name, label: t(`find.${name}`), options }
  }

  function stateName(value: (typeof STATE_FILTERS)[number]): string {
    switch (value) {
      case 'proposed':
      case 'accepted':
      case 'approved':
        return t(`standing.${value}`)
      default:
        return t(`state.${value}`)
    }
  }

  function dateName(value: (typeof DATE_FILTERS)[number]): string {
    return value === 'none' ? t('find.noDate') : t(`find.${value}`)
  }
}

/** What was chosen, each with what it is chosen by: for the head of a printed plan. */
export function chosenParts(
  parts: readonly FilterPart[],
  filter: PlanFilter,
): readonly { readonly label: string; readonly value: string }[] {
  return parts
    .filter(({ part }) => filter[part] !== ALL)
    .map(({ part, label, options }) => ({
      label,
      value: options.find(({ value }) => value === filter[part])?.label ?? filter[part],
    }))
}
