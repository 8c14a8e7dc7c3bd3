import { useMemo } from 'react'
import type { ContentWords } from '#src/i18n/content.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { remembered } from '#src/ui/list/remembered.ts'
import { useSourceWords, type SourceWords } from '#src/ui/source/use-source-words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { ShownItem } from './use-library.ts'

export interface CardWords {
  /** What it is, and for which step or whom: "Next step · From starting to developing". */
  readonly kind: (item: ShownItem) => string
  /** Empty where it is tied to no question. */
  readonly helpsWith: (item: ShownItem) => string
  readonly source: SourceWords
  readonly own: string
  readonly add: string
  readonly there: string
  readonly failed: string
}

const NEXT = { 1: 2, 2: 3, 3: 4, 4: 5 } as const

/** Found once for all cards: to ask for them in each takes longer than to draw it. */
export function useCardWords(content: ContentWords): CardWords {
  const { t } = useTranslation('library')
  const stages = useStageWords()
  const formats = useFormats()
  const source = useSourceWords()
  return useMemo(() => {
    const aboutWords = ({ from, part }: ShownItem) => {
      if (from !== null) {
        return t('filters.stepFrom', { from: stages.name(from), to: stages.name(NEXT[from]) })
      }
      return part === null ? '' : t(`parts.${part}`)
    }
    return {
      kind: remembered((item) =>
        [t(`kinds.${item.kind}`), aboutWords(item)].filter(Boolean).join(' · '),
      ),
      helpsWith: remembered(({ questions }) =>
        questions.length === 0
          ? ''
          : t('item.helpsWith', { names: formats.list(questions.map(content.name)) }),
      ),
      source,
      own: t('item.own'),
      add: t('plan.add'),
      there: t('plan.there'),
      failed: t('plan.failed'),
    }
  }, [t, stages, formats, content, source])
}
