import { useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import {
  MOST_ROLES,
  readRoles,
  type RoleError,
  type SetUpForm,
  type TypedRole,
} from '#src/domain/round/set-up-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { stackClass } from '#src/workspace/layout-class.ts'
import { RoleAdvice } from './RoleAdvice.tsx'
import { RoleRow } from './RoleRow.tsx'
import formStyles from './SetUpForm.module.css'
import styles from './RoleFields.module.css'

const BLANK: TypedRole = { name: '', expected: '' }

/** Folded away: most groups are better off without. */
export function RoleFields({ form }: { readonly form: UseFormReturn<SetUpForm> }) {
  const { t } = useTranslation('setUp')
  const roles = useWatch({ control: form.control, name: 'roles' })
  const error = form.formState.errors.roles?.message as RoleError | undefined
  const [isOpen] = useState(roles.length > 0)
  const write = (rows: readonly TypedRole[]) =>
    form.setValue('roles', [...rows], { shouldValidate: form.formState.isSubmitted })
  return (
    <details className={formStyles['more']} open={isOpen}>
      <summary>{t('roles.title')}</summary>
      <div className={`${stackClass()} ${styles['roles']}`} id="set-up-roles" tabIndex={-1}>
        <p>{t('roles.what')}</p>
        <p>{t('roles.shown')}</p>
        {error !== undefined && (
          <Notice kind="error">
            <p>{t(`error.${error}`)}</p>
          </Notice>
        )}
        {roles.map((role, place) => (
          <RoleRow
            key={place}
            number={place + 1}
            role={role}
            onWrite={(written) => write(roles.with(place, written))}
            onRemove={() => write(roles.filter((_row, index) => index !== place))}
          />
        ))}
        {roles.length < MOST_ROLES && (
          <div>
            {/* One role by itself tells nothing. */}
            <Button
              onPress={() => write([...roles, BLANK, ...(roles.length === 0 ? [BLANK] : [])])}
            >
              {t(roles.length === 0 ? 'roles.ask' : 'roles.add')}
            </Button>
          </div>
        )}
        <RoleAdvice roles={readRoles(roles)} />
      </div>
    </details>
  )
}
