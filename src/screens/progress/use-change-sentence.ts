import type { ChoiceChange, QuestionChange } from '#src/domain/progress/change.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'

const KINDS: readonly ChoiceChange[] = [
  'movedOn',
  'movedBack',
  'same',
  'nowKnown',
  'noLongerKnown',
  'notComparable',
]

/** How many questions went which way; kinds that did not happen are not spoken of. */
export function useChangeSentence(): (
  changes: readonly QuestionChange[],
  before: string,
  after: string,
) => string {
  const { t } = useTranslation('progress')
  const { list } = useFormats()
  return (changes, before, after) => {
    const parts = KINDS.flatMap((kind) => {
      const count = changes.filter((change) => change.kind === kind).length
      return count === 0 ? [] : [t(`change.${kind}`, { count })]
    })
    return t('change.sentence', { before, after, parts: list(parts) })
  }
}
