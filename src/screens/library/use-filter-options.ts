import type { Stage } from '#src/domain/answer/answer.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { LIBRARY_KINDS, type LibraryKind } from '#src/questions/library-item.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { documents, type DocumentId } from '#src/questions/sources.ts'
import type { FilterOption } from '#src/ui/field/FilterSelect.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'

interface FilterOptions {
  readonly questions: readonly FilterOption<string>[]
  readonly kinds: readonly FilterOption<LibraryKind>[]
  readonly steps: readonly FilterOption<Stage>[]
  readonly documents: readonly FilterOption<DocumentId>[]
}

/** From the last stage there is no step. */
const STEPS = [
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
] as const

export function useFilterOptions(set: QuestionSet, content: ContentWords): FilterOptions {
  const { t } = useTranslation(['library', 'sources'])
  const stages = useStageWords()
  return {
    questions: set.questions.map(({ id }) => ({ value: id, label: content.name(id) })),
    kinds: LIBRARY_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    steps: STEPS.map(([from, to]) => ({
      value: from,
      label: t('filters.stepFrom', { from: stages.name(from), to: stages.name(to) }),
    })),
    documents: documents.map(({ id }) => ({ value: id, label: t(`sources:${id}.short`) })),
  }
}
