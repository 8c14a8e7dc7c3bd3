import type { Unit } from '#src/domain/record/unit.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { KeptItem } from './KeptItem.tsx'
import { useEditing } from './use-editing.ts'
import type { KeptWork } from './use-kept-work.ts'

interface UnitItemProps {
  readonly unit: Unit
  readonly work: KeptWork
}

export function UnitItem({ unit, work }: UnitItemProps) {
  const { t } = useTranslation('settings')
  const editing = useEditing()
  const { id, name, organisationId, kind } = unit
  return (
    <li>
      <KeptItem
        thing={{ kind: 'unit', id, organisationId, name }}
        level="h5"
        facts={<p className="quiet small">{t(`data.unitKinds.${kind}`)}</p>}
        date={null}
        editing={editing}
        onSave={(edit) => work.editUnit(id, edit)}
        work={work}
      />
    </li>
  )
}
