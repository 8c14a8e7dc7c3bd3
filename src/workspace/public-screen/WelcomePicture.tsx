import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { RoomRoad } from './RoomRoad.tsx'
import styles from './PublicPicture.module.css'

type Welcome = Extract<PublicView, { kind: 'welcome' }>

/** While people come in. */
export function WelcomePicture({ view }: { readonly view: Welcome }) {
  const { t } = useTranslation('publicScreen')
  const formats = useFormats()
  const { organisation, unit, round, date, questions } = view
  return (
    <>
      <p className={styles['top']}>
        {/* Written by people, maybe in a script that runs the other way. */}
        <bdi>{organisation}</bdi>
        {unit !== null && (
          <>
            {' · '}
            <bdi>{unit}</bdi>
          </>
        )}
      </p>
      <div className={styles['middle']}>
        <p className={styles['over']}>{t('welcome.hello')}</p>
        <h2 className={styles['large']}>
          <bdi>{round}</bdi>
        </h2>
        <p className={styles['over']}>{formats.date(date)}</p>
      </div>
      <RoomRoad />
      <p className={styles['foot']}>
        {t('welcome.questions', { count: questions })} <strong>{t('welcome.sealed')}</strong>
      </p>
    </>
  )
}
