import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { EditForm } from './EditForm.tsx'
import type { KeptRound } from './kept-data.ts'
import { useEditing } from './use-editing.ts'
import type { KeptWork } from './use-kept-work.ts'
import styles from './DataPanel.module.css'

interface RoundItemProps {
  readonly kept: KeptRound
  readonly work: KeptWork
}

export function RoundItem({ kept, work }: RoundItemProps) {
  const { t } = useTranslation(['settings', 'round'])
  const formats = useFormats()
  const editing = useEditing()
  const { round, unit } = kept
  const { id, name, organisationId } = round
  const isClosed = round.status === 'closed'
  const facts = [
    formats.date(round.date),
    unit?.name ?? t('round:whole'),
    t(`round:mode.${round.mode}`),
    t(`round:status.${round.status}`),
  ]
  return (
    <li>
      <div className={styles['row']}>
        <div>
          <h4 ref={editing.heading} tabIndex={-1}>
            <bdi>{name}</bdi>
          </h4>
          <p className="quiet small">{facts.join(' · ')}</p>
        </div>
        {!editing.isOpen && (
          <div className={styles['actions']}>
            <Button onPress={editing.open}>
              {t(isClosed ? 'data.rename' : 'data.change')}{' '}
              <span className="visually-hidden">{name}</span>
            </Button>
            <Button
              look="danger"
              onPress={() => void work.remove({ kind: 'round', id, organisationId, name })}
            >
              {t('data.delete')} <span className="visually-hidden">{name}</span>
            </Button>
          </div>
        )}
      </div>
      {editing.isOpen && (
        <EditForm
          nameLabel={t('edit.roundName')}
          start={{ name, date: isClosed ? null : round.date }}
          dateNote={isClosed ? t('edit.dateClosed') : undefined}
          onSave={(edit) => work.editRound(id, edit)}
          onClose={editing.close}
        />
      )}
    </li>
  )
}
