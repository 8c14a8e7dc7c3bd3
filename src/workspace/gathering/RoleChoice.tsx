import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'

interface RoleChoiceProps {
  readonly roles: readonly { readonly id: string; readonly name: string }[]
  /** Null: the person did not say, or would rather not. */
  readonly role: string | null
  readonly onChoose: (role: string | null) => void
  /** Somebody types in what another person wrote on paper. */
  readonly ofPaper?: boolean
}

// No id of a role is empty.
const NOT_SAID = ''

/** Nothing where a round has no roles. Never needed, and kept nowhere before the answers are sealed. */
export function RoleChoice({ roles, role, onChoose, ofPaper = false }: RoleChoiceProps) {
  const { t } = useTranslation(['session', 'shell'])
  const [isTouched, setTouched] = useState(false)
  if (roles.length === 0) return null
  const options = [
    ...roles.map(({ id, name }) => ({ value: id, label: name })),
    { value: NOT_SAID, label: t(ofPaper ? 'role.nonePaper' : 'role.none') },
  ]
  return (
    <ChoiceGroup
      legend={`${t(ofPaper ? 'role.legendPaper' : 'role.legend')} ${t('shell:optional')}`}
      {...(ofPaper ? {} : { hint: t('role.hint') })}
      name="role"
      options={options}
      value={role ?? (isTouched ? NOT_SAID : null)}
      onChoose={(value) => {
        setTouched(true)
        onChoose(value === NOT_SAID ? null : value)
      }}
    />
  )
}
