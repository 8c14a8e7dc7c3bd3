import type { DutyCounts } from '#src/domain/duty/count-states.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { DutyItem } from '#src/questions/duties.ts'

export interface DutyWords {
  /** "2017 rules for England (SI 2017/353), regulation 4" */
  readonly law: (law: DutyItem['law']) => string
  /** "3 met, 2 in part and 4 not yet": what is none is not said. */
  readonly counts: (counts: DutyCounts) => string
}

export function useDutyWords(): DutyWords {
  const { t } = useTranslation('duties')
  const formats = useFormats()
  return { law, counts }

  function law({ name, sections, regulations, schedule }: DutyItem['law']): string {
    const named = t(`law.names.${name}`)
    if (sections !== undefined) return t('law.sections', { law: named, ...listed(sections) })
    if (regulations !== undefined) {
      return t('law.regulations', { law: named, ...listed(regulations) })
    }
    if (schedule === undefined) return named
    return t('law.schedule', { law: named, numbers: listed(schedule).numbers })
  }

  function listed(places: string): { readonly numbers: string; readonly count: number } {
    const numbers = places.split(', ').map((place) => formats.number(Number(place)))
    return { numbers: formats.list(numbers), count: numbers.length }
  }

  function counts({ met, part, notYet, doesNotApply, notLookedAt }: DutyCounts): string {
    const parts = [
      met > 0 && t('counts.met', { count: met }),
      part > 0 && t('counts.part', { count: part }),
      notYet > 0 && t('counts.notYet', { count: notYet }),
      doesNotApply > 0 && t('counts.doesNotApply', { count: doesNotApply }),
      notLookedAt > 0 && t('counts.notLookedAt', { count: notLookedAt }),
    ]
    return formats.list(parts.filter((words) => words !== false))
  }
}
