import { useMemo } from 'react'
import type { ContentWords } from '#src/i18n/content.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { ShownItem } from './use-library.ts'

export interface CardWords {
  /** What it is, and for which step or whom: "Next step · From starting to developing". */
  readonly kind: (item: ShownItem) => string
  /** Empty where it is tied to no question. */
  readonly helpsWith: (item: ShownItem) => string
  readonly own: string
}

const NEXT = { 1: 2, 2: 3, 3: 4, 4: 5 } as const

/** Found once for all cards: to ask for them in each takes longer than to draw it. */
export function useCardWords(content: ContentWords): CardWords {
  const { t } = useTranslation('library')
  const stages = useStageWords()
  const formats = useFormats()
  return useMemo(() => {
    const aboutWords = ({ from, part }: ShownItem) => {
      if (from !== null) {
        return t('filters.stepFrom', { from: stages.name(from), to: stages.name(NEXT[from]) })
      }
      return part === null ? '' : t(`parts.${part}`)
    }
    return {
      kind: (item) => [t(`kinds.${item.kind}`), aboutWords(item)].filter(Boolean).join(' · '),
      helpsWith: ({ questions }) =>
        questions.length === 0
          ? ''
          : t('item.helpsWith', { names: formats.list(questions.map(content.name)) }),
      own: t('item.own'),
    }
  }, [t, stages, formats, content])
}
