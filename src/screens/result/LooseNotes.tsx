import { useTranslation } from '#src/i18n/words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import styles from './AnswersInFull.module.css'

interface LooseNotesProps {
  readonly view: RoundView
  readonly questionId: string
}

/** What people wrote beside their own answers, from a closed round: nothing tells who wrote which. */
export function LooseNotes({ view, questionId }: LooseNotesProps) {
  const { t } = useTranslation('result')
  const { closure, round } = view
  const kept = closure?.content.questions.find((one) => one.questionId === questionId)
  const notes = kept?.looseNotes ?? []
  if (round.status !== 'closed' || notes.length === 0) return null
  return (
    <div className={styles['notes']}>
      <p>{t('answers.looseNotes')}</p>
      <ul>
        {notes.map((note, place) => (
          <li key={place} dir="auto">
            {note}
          </li>
        ))}
      </ul>
    </div>
  )
}
