import { useTranslation } from '#src/i18n/words.ts'
import { KeptItem } from './KeptItem.tsx'
import type { KeptOrganisation } from './use-kept-data.ts'
import { RoundItem } from './RoundItem.tsx'
import { UndoArea } from './UndoArea.tsx'
import { UnitItem } from './UnitItem.tsx'
import { useEditing } from './use-editing.ts'
import type { KeptWork } from './use-kept-work.ts'
import styles from './DataPanel.module.css'

interface OrganisationItemProps {
  readonly entry: KeptOrganisation
  readonly work: KeptWork
}

export function OrganisationItem({ entry, work }: OrganisationItemProps) {
  const { t } = useTranslation('settings')
  const { organisation, units, rounds } = entry
  const { id, name } = organisation
  const editing = useEditing()
  const { removed } = work
  const isOfThis = removed?.kind !== 'organisation' && removed?.organisationId === id
  return (
    <section className={styles['organisation']}>
      <KeptItem
        thing={{ kind: 'organisation', id, organisationId: id, name }}
        level="h3"
        date={null}
        editing={editing}
        onSave={(edit) => work.editOrganisation(id, edit)}
        work={work}
      />
      {isOfThis && (
        <UndoArea key={removed.id} work={work} onDone={() => editing.heading.current?.focus()} />
      )}
      {units.length > 0 && (
        <>
          <h4>{t('data.units')}</h4>
          <ul className={styles['rounds']}>
            {units.map((unit) => (
              <UnitItem key={unit.id} unit={unit} work={work} />
            ))}
          </ul>
        </>
      )}
      <h4>{t('data.roundsTitle')}</h4>
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
