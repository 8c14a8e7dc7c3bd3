import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { BackupMaking, BackupState } from '#src/workspace/backup/use-backup.ts'
import { factsClass, rowClass } from '#src/workspace/layout-class.ts'
import { useCountWords } from './use-count-words.ts'
import { useBackups } from './use-backups.ts'

interface MadeBackupProps {
  readonly made: Extract<BackupState, { kind: 'made' }>
  readonly making: BackupMaking
}

/** What is in the file, and what the app cannot know: where it went. */
export function MadeBackup({ made, making }: MadeBackupProps) {
  const { t } = useTranslation(['backup', 'settings'])
  const formats = useFormats()
  const countWords = useCountWords()
  const { backup, isNoted, isPlaced } = made
  const { log, counts, name, file } = backup
  return (
    <>
      <p>{t('made.checked')}</p>
      <dl className={factsClass()}>
        <div>
          <dt>{t('made.name')}</dt>
          <dd dir="auto">{name}</dd>
        </div>
        <div>
          <dt>{t('made.size')}</dt>
          <dd>{formats.bytes(file.size)}</dd>
        </div>
        <div>
          <dt>{t('made.lock')}</dt>
          <dd>{t(log.encrypted ? 'made.isLocked' : 'made.isPlain')}</dd>
        </div>
        <div>
          <dt>{t('made.holds')}</dt>
          <dd>{formats.list(countWords(counts))}</dd>
        </div>
      </dl>
      <Answers ids={log.holdsAnswersOf} />
      {!isNoted && (
        <Notice kind="warning" announced>
          <p>{t('made.notNoted')}</p>
        </Notice>
      )}
      {isPlaced ? (
        <Notice announced>
          <p>{t('made.thanks')}</p>
        </Notice>
      ) : (
        <p>{t('made.where')}</p>
      )}
      <div className={rowClass()}>
        {!isPlaced && (
          <Button look="primary" onPress={making.place}>
            {t('made.placed')}
          </Button>
        )}
        <Button onPress={making.offerAgain}>{t('made.offerAgain')}</Button>
        <Button look="text" onPress={making.again}>
          {t('made.another')}
        </Button>
      </div>
    </>
  )
}

function Answers({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('backup')
  const formats = useFormats()
  const names = useBackups()
    ?.flatMap(({ holds }) => holds)
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name ?? t('earlier.aRound'))
  if (ids.length === 0) return <p>{t('made.answersNone')}</p>
  return (
    <p>
      {t('made.answers')} <bdi>{formats.list([...new Set(names)])}</bdi>
    </p>
  )
}
