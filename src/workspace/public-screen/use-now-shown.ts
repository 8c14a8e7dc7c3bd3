import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import { placeOfTopic } from './use-topic-words.ts'

/** What the room sees now, in a sentence for the facilitator. */
export function useNowShown(view: PublicView | null): string {
  const { t } = useTranslation('publicScreen')
  const sets = useQuestionSets()
  if (view === null) return t('bar.now.nothing')
  if (view.kind !== 'spread' && view.kind !== 'agreed') return t(`bar.now.${view.kind}`)
  const place = placeOfTopic(sets, view.topic)
  return place === null ? t('unknown') : t(`bar.now.${view.kind}`, { number: place.number })
}
