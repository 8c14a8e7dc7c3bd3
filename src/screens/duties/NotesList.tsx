import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { DutyNoteEntry } from '#src/questions/duties.ts'
import styles from './Duties.module.css'

interface NotesListProps {
  readonly title: string
  readonly notes: readonly DutyNoteEntry[]
}

export function NotesList({ title, notes }: NotesListProps) {
  const { t } = useTranslation('duties')
  const formats = useFormats()
  if (notes.length === 0) return null
  return (
    <div className={styles['notes']}>
      <h3>{title}</h3>
      <ul>
        {notes.map(({ id, checked, unsure }) => (
          <li key={id}>
            {t(`notes.${id}`)}{' '}
            {unsure === true ? (
              <strong className="small">
                {t('today.unsure', { date: formats.date(checked) })}
              </strong>
            ) : (
              <span className="quiet small">
                {t('today.checked', { date: formats.date(checked) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
