import { showOutside } from '#src/domain/disclosure/outside.ts'
import type { ClosureContent, FrozenQuestion } from '#src/domain/record/closure.ts'
import { useTranslation } from '#src/i18n/words.ts'

/**
 * How far people were of one mind before they talked, in words alone. A briefing leaves the room, so
 * that it says nothing where too few replied, and no counts even where they could be told.
 */
export function useRoomSentence(
  mode: ClosureContent['mode'],
): (question: Pick<FrozenQuestion, 'counts'>) => string | null {
  const { t } = useTranslation('result')
  return ({ counts }) => {
    if (mode !== 'eachFirst' || counts === null) return null
    const outside = showOutside(counts)
    if (outside.kind === 'nothing') return null
    const isAlmostOne = outside.kind === 'words' && outside.answer === null
    const reading = isAlmostOne ? 'almostEveryone' : (outside.agreement ?? 'tooFewKnow')
    return `${t('room.alone')} ${t(`room.reading.${reading}`)}`
  }
}
