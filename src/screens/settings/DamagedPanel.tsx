import type { Quarantine } from '#src/domain/record/quarantine.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useDamaged } from './use-damaged.ts'
import styles from './DamagedPanel.module.css'

/** What was put aside, by name. Only its places are told, never what it says. */
export function DamagedPanel() {
  const { t } = useTranslation(['settings', 'shell'])
  const { records, save, failed } = useDamaged()
  if (records.length === 0) return null
  return (
    <Panel title={t('damaged.title')}>
      <p>{t('damaged.explain', { count: records.length })}</p>
      <ul className={styles['list']}>
        {records.map((record) => (
          <DamagedRecord key={record.id} record={record} />
        ))}
      </ul>
      <p>
        {t('damaged.help')} {t('damaged.leftOut')}
      </p>
      <p>
        <Button onPress={() => void save()}>{t('damaged.action')}</Button>
      </p>
      {failed && (
        <Notice kind="error" announced>
          <p>{t('shell:file.failed')}</p>
        </Notice>
      )}
    </Panel>
  )
}

function DamagedRecord({ record }: { record: Quarantine }) {
  const { t } = useTranslation('settings')
  const formats = useFormats()
  const kind = NAMED_KINDS.find((named) => named === record.kind)
  return (
    <li>
      <p>
        {kind === undefined ? t('damaged.kind') : t(`damaged.kinds.${kind}`)}{' '}
        <code dir="ltr">{record.key}</code>
      </p>
      <p className="quiet small">{t('damaged.found', { date: formats.date(record.at) })}</p>
      {record.problems.length > 0 && (
        <Disclosure look="inline" summary={t('damaged.problems')}>
          <ul dir="ltr">
            {record.problems.map((problem) => (
              <li key={problem}>
                <code>{problem}</code>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  )
}

/** Kinds that a person has met under a name. */
const NAMED_KINDS = [
  'organisation',
  'unit',
  'round',
  'draftAnswer',
  'response',
  'agreedAnswer',
  'closure',
  'evidence',
  'evidenceLink',
  'evidenceCheck',
  'setting',
] as const
