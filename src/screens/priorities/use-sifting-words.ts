import type { PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import { isDecided } from '#src/domain/priority/sifting-order.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { SIFTING_TEST_IDS } from '#src/questions/sifting.ts'

export const TEST_ANSWERS = ['yes', 'no', 'notSure'] as const

export interface SiftingWords {
  readonly name: (sifting: Pick<PrioritySifting, 'issue'>) => string
  /** "Yes: fits the main plan and joint work." One sentence an answer, the unasked last. */
  readonly tests: (sifting: Pick<PrioritySifting, 'tests'>) => readonly string[]
  readonly gap: (sifting: Pick<PrioritySifting, 'gapSize'>) => string
  readonly onIt: (sifting: Pick<PrioritySifting, 'alreadyOnIt'>) => string
  /** "Short list, 22 November 2026" */
  readonly decision: (sifting: Pick<PrioritySifting, 'decision'>) => string
}

export function useSiftingWords(): SiftingWords {
  const { t } = useTranslation('priorities')
  const formats = useFormats()
  return {
    name: ({ issue }) => (issue.trim() === '' ? t('unnamed') : issue),
    tests: ({ tests }) =>
      [...TEST_ANSWERS, null].flatMap((answer) => {
        const found = SIFTING_TEST_IDS.filter((id) => (tests[id] ?? null) === answer)
        if (found.length === 0) return []
        if (found.length === SIFTING_TEST_IDS.length && answer === null) return [t('notAsked.all')]
        const names = formats.list(found.map((id) => t(`tests.${id}.short`)))
        return [t(`said.${answer ?? 'notAsked'}`, { tests: names })]
      }),
    gap: ({ gapSize }) => t(gapSize === null ? 'notAsked.one' : `gap.${gapSize}`),
    onIt: ({ alreadyOnIt: { answer, who } }) => {
      if (answer === null) return t('notAsked.one')
      if (!answer) return t('onIt.noOne')
      return who.trim() === '' ? t('onIt.someone') : t('onIt.who', { who })
    },
    decision: (sifting) => {
      if (!isDecided(sifting)) return t('decision.none')
      const { list, date } = sifting.decision
      return t('decision.on', { list: t(`decision.${list}`), date: formats.date(date ?? '') })
    },
  }
}
