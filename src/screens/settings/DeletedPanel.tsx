import { useRef } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { EraseForGoodDialog } from './EraseForGoodDialog.tsx'
import { useDeleted, type DeletedEntry, type DeletedWork } from './use-deleted.ts'
import styles from './DataPanel.module.css'

/** What was deleted and is still here: to be brought back, or erased for good. */
export function DeletedPanel() {
  const { t } = useTranslation('settings')
  const work = useDeleted()
  const status = useRef<HTMLDivElement>(null)
  const { entries, done } = work
  // The buttons that were pressed are gone then, and focus with them.
  const toStatus = () => status.current?.focus()
  if (entries === undefined) return null
  return (
    <Panel title={t('deleted.title')}>
      <p>{t(entries.length === 0 ? 'deleted.none' : 'deleted.explain')}</p>
      <div ref={status} tabIndex={-1} role="status" className={styles['status']}>
        {done !== undefined && t(`deleted.done.${done.kind}`, { name: done.name })}
      </div>
      {work.failed && (
        <Notice kind="error" announced>
          <p>{t('data.failed')}</p>
        </Notice>
      )}
      {entries.length > 0 && (
        <ul className={styles['rounds']}>
          {entries.map((entry) => (
            <li key={`${entry.kind} ${entry.id}`}>
              <DeletedItem entry={entry} work={work} onDone={toStatus} />
            </li>
          ))}
        </ul>
      )}
      <EraseForGoodDialog work={{ ...work, agree: () => work.agree().then(toStatus) }} />
    </Panel>
  )
}

interface DeletedItemProps {
  readonly entry: DeletedEntry
  readonly work: DeletedWork
  readonly onDone: () => void
}

function DeletedItem({ entry, work, onDone }: DeletedItemProps) {
  const { t } = useTranslation(['settings', 'round'])
  const { kind, organisationName } = entry
  const name = entry.name || t('round:unnamed')
  return (
    <div className={styles['row']}>
      <div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p className="quiet small">
          {t(`damaged.kinds.${kind}`)}
          {organisationName !== null && (
            <>
              {' · '}
              <bdi>{organisationName || t('round:unnamed')}</bdi>
            </>
          )}
        </p>
      </div>
      <div className={styles['actions']}>
        <Button onPress={() => void work.bringBack(entry).then(onDone)}>
          {t('deleted.bringBack')} <span className="visually-hidden">{name}</span>
        </Button>
        <Button look="danger" onPress={() => void work.ask(entry)}>
          {t('deleted.erase')} <span className="visually-hidden">{name}</span>
        </Button>
      </div>
    </div>
  )
}
