import { MOST_EXPECTED } from '#src/domain/workshop/expected.ts'
import type { TypedRole } from '#src/domain/round/set-up-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { NumberField } from '#src/ui/field/NumberField.tsx'
import styles from './RoleFields.module.css'

interface RoleRowProps {
  readonly number: number
  readonly role: TypedRole
  readonly onWrite: (role: TypedRole) => void
  readonly onRemove: () => void
}

export function RoleRow({ number, role, onWrite, onRemove }: RoleRowProps) {
  const { t } = useTranslation('setUp')
  const row = t('roles.row', { number })
  return (
    <div className={styles['row']} role="group" aria-label={row}>
      <Field label={t('roles.name')}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            dir="auto"
            autoComplete="off"
            value={role.name}
            onChange={(event) => onWrite({ ...role, name: event.target.value })}
          />
        )}
      </Field>
      <NumberField
        label={t('roles.expected')}
        from={1}
        to={MOST_EXPECTED}
        value={role.expected}
        onType={(expected) => onWrite({ ...role, expected })}
      />
      <Button onPress={onRemove}>
        {t('roles.remove')} <span className="visually-hidden">{role.name || row}</span>
      </Button>
    </div>
  )
}
