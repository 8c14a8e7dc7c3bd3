import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import styles from './StepNotes.module.css'

interface StepNotesProps {
  /** The number that stands on the chart. */
  readonly mark: number
  readonly notes: readonly string[]
}

export function StepNotes({ mark, notes }: StepNotesProps) {
  const { t } = useTranslation('progress')
  const number = useFormats().number(mark)
  return (
    <div className={styles['notes']}>
      <span className={styles['mark']}>
        <span aria-hidden="true">{number}</span>
        <span className="visually-hidden">{t('mark.number', { number })}</span>
      </span>
      <div>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </div>
  )
}
