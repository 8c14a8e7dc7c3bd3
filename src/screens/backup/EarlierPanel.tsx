import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { listClass } from '#src/workspace/layout-class.ts'
import { useBackups, useForgetting, type EarlierBackup, type HeldRound } from './use-backups.ts'
import styles from './Backup.module.css'

/** Every file that was made here and may still be somewhere, with what has to be done about it. */
export function EarlierPanel() {
  const { t } = useTranslation('backup')
  const backups = useBackups()
  const forgetting = useForgetting()
  const { forgotten, hasFailed } = forgetting
  if (backups === undefined) return null
  return (
    <Panel title={t('earlier.title')}>
      <RemovedNotice
        message={forgotten && t('earlier.forgotten', { name: forgotten.fileName })}
        failed={hasFailed ? t('earlier.failed') : undefined}
        onUndo={forgetting.undo}
        onDismiss={forgetting.dismiss}
      />
      {backups.length === 0 && <p className="quiet">{t('earlier.none')}</p>}
      <ul className={`${listClass()} ${styles['list']}`}>
        {backups.map((backup) => (
          <Earlier
            key={backup.log.id}
            backup={backup}
            onGone={() => forgetting.forget(backup.log.id)}
          />
        ))}
      </ul>
    </Panel>
  )
}

interface EarlierProps {
  readonly backup: EarlierBackup
  readonly onGone: () => void
}

function Earlier({ backup: { log, holds }, onGone }: EarlierProps) {
  const { t } = useTranslation('backup')
  const formats = useFormats()
  const date = formats.date(log.at)
  const facts = [
    t(log.encrypted ? 'earlier.locked' : 'earlier.plain'),
    t('earlier.records', { count: log.records }),
  ]
  return (
    <li className={styles['earlier']}>
      <p>
        <strong>{date}</strong> <bdi>{log.fileName}</bdi>
      </p>
      <p className="quiet">{facts.join(' · ')}</p>
      {log.placedAt === null && <p>{t('earlier.unsure')}</p>}
      <Holds holds={holds} />
      <p>
        <Button onPress={onGone}>
          {t('earlier.gone')}
          <span className="visually-hidden">
            {t('earlier.which', { name: log.fileName, date })}
          </span>
        </Button>
      </p>
    </li>
  )
}

const WORDS = { open: 'holdsOpen', closed: 'holdsClosed', paused: 'holdsPaused' } as const
const STATES = ['paused', 'closed', 'open'] as const

function Holds({ holds }: { readonly holds: readonly HeldRound[] }) {
  const { t } = useTranslation('backup')
  const formats = useFormats()
  return STATES.map((state) => {
    const names = holds.filter((one) => one.state === state)
    if (names.length === 0) return null
    const rounds = formats.list(names.map(({ name }) => name ?? t('earlier.aRound')))
    return (
      <p key={state} className={styles['holds']} data-state={state}>
        {t(`earlier.${WORDS[state]}`, { rounds })}
      </p>
    )
  })
}
