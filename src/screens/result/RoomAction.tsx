import type { Action } from '#src/domain/record/action.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import styles from './AnswersInFull.module.css'

/** What the room proposed to do about one question. */
export function RoomAction({ action }: { readonly action: Action | undefined }) {
  const { t } = useTranslation('actions')
  const formats = useFormats()
  if (action === undefined) return null
  const { what, owner, due } = action
  const facts = [
    ...(owner === '' ? [] : [t('room.who', { owner })]),
    ...(due === null ? [] : [t('room.due', { date: formats.date(due) })]),
  ]
  return (
    <p className={styles['room']}>
      {t('room.title')} <bdi>{what}</bdi>
      {facts.map((fact) => ` · ${fact}`)}{' '}
      <span className="no-print">
        <AppLink to={paths.action(action.organisationId, action.id)}>
          {t('open')} <span className="visually-hidden">{what}</span>
        </AppLink>
      </span>
    </p>
  )
}
