import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { EditForm } from './EditForm.tsx'
import type { KeptOrganisation } from './kept-data.ts'
import { RoundItem } from './RoundItem.tsx'
import { UndoArea } from './UndoArea.tsx'
import { useEditing } from './use-editing.ts'
import type { KeptWork } from './use-kept-work.ts'
import styles from './DataPanel.module.css'

interface OrganisationItemProps {
  readonly entry: KeptOrganisation
  readonly work: KeptWork
}

export function OrganisationItem({ entry, work }: OrganisationItemProps) {
  const { t } = useTranslation('settings')
  const { organisation, rounds } = entry
  const { id, name } = organisation
  const editing = useEditing()
  const removedRound =
    work.removed?.kind === 'round' && work.removed.organisationId === id ? work.removed : undefined
  return (
    <section className={styles['organisation']}>
      <div className={styles['row']}>
        <h3 ref={editing.heading} tabIndex={-1}>
          <bdi>{name}</bdi>
        </h3>
        {!editing.isOpen && (
          <div className={styles['actions']}>
            <Button onPress={editing.open}>
              {t('data.rename')} <span className="visually-hidden">{name}</span>
            </Button>
            <Button
              look="danger"
              onPress={() =>
                void work.remove({ kind: 'organisation', id, organisationId: id, name })
              }
            >
              {t('data.delete')} <span className="visually-hidden">{name}</span>
            </Button>
          </div>
        )}
      </div>
      {editing.isOpen && (
        <EditForm
          nameLabel={t('edit.organisationName')}
          start={{ name, date: null }}
          onSave={(edit) => work.editOrganisation(id, edit)}
          onClose={editing.close}
        />
      )}
      {removedRound !== undefined && (
        <UndoArea
          key={removedRound.id}
          message={t('data.deletedRound', { name: removedRound.name })}
          work={work}
          onDone={() => editing.heading.current?.focus()}
        />
      )}
      {rounds.length === 0 ? (
        <p className="quiet">{t('data.noRounds')}</p>
      ) : (
        <ul className={styles['rounds']}>
          {rounds.map((kept) => (
            <RoundItem key={kept.round.id} kept={kept} work={work} />
          ))}
        </ul>
      )}
    </section>
  )
}
