import type { Placed, TalkOrder } from '#src/domain/principle/talk-order.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { flowingClass } from '#src/workspace/layout-class.ts'
import { usePrincipleWords } from './use-principle-words.ts'
import styles from './PrinciplesPage.module.css'

interface TalkListProps extends TalkOrder {
  readonly placed: Placed
}

/** What to talk about first: the lowest, and those of one place together. */
export function TalkList({ groups, open, placed }: TalkListProps) {
  const { t } = useTranslation('principles')
  const formats = useFormats()
  const words = usePrincipleWords()
  return (
    <div className={flowingClass()}>
      <h3>{t('talk.title')}</h3>
      {groups.length === 0 && <p>{t('talk.none')}</p>}
      {groups.map(({ place, ids }) => (
        <div key={place} className={styles['group']}>
          <h4>{t('talk.place', { place: formats.number(place) })}</h4>
          {listOf(ids)}
        </div>
      ))}
      {groups.length > 0 && open.length > 0 && (
        <div className={styles['group']}>
          <h4>{t('talk.open')}</h4>
          {listOf(open)}
        </div>
      )}
    </div>
  )

  function listOf(ids: readonly string[]) {
    return (
      <ul>
        {ids.map((id) => {
          const note = placed[id]?.note ?? ''
          return (
            <li key={id}>
              <strong>{words.title(id)}</strong>
              <p className={styles['principleText']}>{words.text(id)}</p>
              {note.trim() !== '' && (
                <p>
                  <bdi>{note}</bdi>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    )
  }
}
