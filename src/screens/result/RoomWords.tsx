import { CHOICES, isStage, type Choice } from '#src/domain/answer/answer.ts'
import type { ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { readRoom, type RoomReading } from './read-room.ts'
import styles from './AnswersInFull.module.css'

interface RoomWordsProps {
  readonly view: RoundView
  readonly questionId: string
}

/** How people answered alone, as far as it may leave the room. */
export function RoomWords({ view, questionId }: RoomWordsProps) {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  const formats = useFormats()
  const reading = readRoom(view, questionId)
  if (reading.kind === 'nothing') return null
  return (
    <p className={styles['room']}>
      {t('room.alone')} {agreementOf(reading)}
      {reading.kind === 'words' && reading.answer !== null && (
        <> {t('room.middle', { answer: nameOf(reading.answer) })}</>
      )}
      {reading.kind === 'counts' && <> {countsInWords(reading.counts)}</>}
    </p>
  )

  function agreementOf(room: Exclude<RoomReading, { kind: 'nothing' }>): string {
    if (room.kind === 'almostEveryone') return t('room.reading.almostEveryone')
    if (room.kind === 'words' && room.answer === null) return t('room.reading.almostEveryone')
    return t(`room.reading.${room.agreement ?? 'tooFewKnow'}`)
  }

  function countsInWords(counts: ChoiceCounts): string {
    const parts = CHOICES.filter((choice) => counts[choice] > 0).map((choice) =>
      t('room.count', { count: counts[choice], answer: nameOf(choice) }),
    )
    return t('room.counts', { counts: formats.list(parts) })
  }

  function nameOf(choice: Choice): string {
    return isStage(choice) ? stages.full(choice) : t('room.notKnown')
  }
}
