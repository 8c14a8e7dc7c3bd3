import { REPLIES_FOR_ALL_COUNTS } from '#src/domain/disclosure/may-show.ts'
import { adviseRoles, groupRoles, listShownRoles } from '#src/domain/disclosure/roles.ts'
import type { RoleToAsk } from '#src/domain/round/set-up-form.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { stackClass } from '#src/workspace/layout-class.ts'
import { nameOfRoles } from './name-of-roles.ts'

/** Which roles people will be asked for, and why some are put together or left out. */
export function RoleAdvice({ roles }: { readonly roles: readonly RoleToAsk[] }) {
  const { t } = useTranslation('setUp')
  const formats = useFormats()
  if (roles.length === 0) return null
  const advice = adviseRoles(roles)
  const small = roles.filter(({ id }) => advice[id]?.kind === 'tooFew')
  const groups = groupRoles(roles)
  const together = groups.filter((group) => group.length > 1)
  const sizes = groups.map((group) => ({ role: nameOfRoles(group), replies: sumOf(group) }))
  const shown = listShownRoles(sizes, REPLIES_FOR_ALL_COUNTS)
  return (
    <div className={stackClass('tight')}>
      {small.length > 0 && <p>{t('roles.small', { roles: formats.list(small.map(withCount)) })}</p>}
      {together.length > 0 && (
        <p>
          {t('roles.together', {
            roles: together.map((group) => formats.list(group.map(nameOf))).join('; '),
          })}
        </p>
      )}
      {groups.length > 0 && (
        <p>{t('roles.asked', { roles: groups.map(nameOfRoles).join('; ') })}</p>
      )}
      {groups.length > 0 && shown.length === 0 && <p>{t('roles.nothingShown')}</p>}
      {groups.length === 0 && <p>{t(roles.length === 1 ? 'roles.one' : 'roles.none')}</p>}
    </div>
  )

  function withCount({ name, expected }: RoleToAsk): string {
    return t('roles.withCount', { name, number: formats.number(expected) })
  }
}

function nameOf({ name }: RoleToAsk): string {
  return name
}

function sumOf(group: readonly RoleToAsk[]): number {
  return group.reduce((sum, { expected }) => sum + expected, 0)
}
