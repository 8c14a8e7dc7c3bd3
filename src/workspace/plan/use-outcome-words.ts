import type { Outcome } from '#src/domain/record/outcome.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { isMenuId } from '#src/questions/outcomes.ts'

export interface OutcomeWords {
  readonly name: (outcome: Outcome) => string
}

/** The body's own words, else those of the menu in the language of today. */
export function useOutcomeWords(): OutcomeWords {
  const { t } = useTranslation('outcomes')
  return {
    name: ({ name, menuId }) => {
      if (name.trim() !== '') return name
      if (isMenuId(menuId)) return t(`menu.${menuId}`)
      return t(menuId === null ? 'unnamed' : 'unknown')
    },
  }
}
